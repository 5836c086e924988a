import type { Step, StepContext } from '#database/mongodb/migrate'

import { dropIndexes } from './documents.ts'

const text = (field: string) => ({ [field]: { $toString: `$${field}` } })

/**
 * The server writes the collection anew beside the old one and then puts it in its place, as one act;
 * millions of rows come through no client. Without indexes, which are built once it stands. What is
 * carried over already comes out as it is.
 */
const carry = async ({ db }: Pick<StepContext, 'db'>) => {
  await dropIndexes(db, 'observations')
  const pipeline = [
    {
      $set: {
        ...text('_id'),
        ...text('indicator'),
        ...text('area'),
        category: { $ifNull: ['$category', 'total'] },
        changedAt: { $ifNull: ['$changedAt', '$updatedAt'] },
      },
    },
    { $unset: ['createdAt', 'updatedAt', 'periodStart'] },
    { $out: 'observations' },
  ]
  await db.collection('observations').aggregate(pipeline).toArray()
}

export const observations: Step = { name: 'observations', isAtomic: false, run: carry }
