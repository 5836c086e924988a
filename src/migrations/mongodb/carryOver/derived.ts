import type { Step } from '#database/mongodb/migrate'

import { dropCollection } from './documents.ts'

/** Derived anew from the observations before anybody is served; ids of figures are texts then. */
export const derived: Step = {
  name: 'figures and aggregates',
  isAtomic: false,
  run: async ({ db }) => {
    const isDerivedAnew = await db.collection('figures').findOne({ _id: { $type: 'string' } })
    if (!isDerivedAnew) await dropCollection(db, 'figures')
    await dropCollection(db, 'aggregates')
  },
}
