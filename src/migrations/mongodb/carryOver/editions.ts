import type { Step } from '#database/mongodb/migrate'
import { searchTextOf } from '#domain/german/normalizeGerman'

/** Name and checksum of the internal workbook stood in what every reader of an edition reads. */
export const editions: Step = {
  name: 'editions',
  isAtomic: true,
  run: async ({ db, session }) => {
    const collection = db.collection('editions')
    for (const { _id, title } of await collection.find({}, { session }).toArray()) {
      const searchText = searchTextOf([title as string])
      await collection.updateOne({ _id }, { $set: { searchText } }, { session })
    }
  },
}
