import type { Step } from '#database/mongodb/migrate'

import { carriedPreference } from '../../carryOver/preferences.ts'

export const preferences: Step = {
  name: 'preferences',
  isAtomic: true,
  run: async ({ db, session }) => {
    const collection = db.collection('payload-preferences')
    for (const { _id, key, value } of await collection.find({}, { session }).toArray()) {
      const after = carriedPreference(String(key), value)
      if (after === null) await collection.deleteOne({ _id }, { session })
      else if (after !== value)
        await collection.updateOne({ _id }, { $set: { value: after } }, { session })
    }
  },
}
