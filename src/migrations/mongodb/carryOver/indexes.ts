import type { Step } from '#database/mongodb/migrate'

import { dropIndexes } from './documents.ts'

/** Of fields that are gone, and of two documents that nobody looks for by them. */
export const indexes: Step = {
  name: 'indexes',
  isAtomic: false,
  run: async ({ db }) => {
    await dropIndexes(db, 'areas', ['kind_1', 'predecessors.area_1'])
    await dropIndexes(db, 'globals')
  },
}
