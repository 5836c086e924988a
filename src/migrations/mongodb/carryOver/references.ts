import type { Step } from '#database/mongodb/migrate'

/** Fields that point at areas or indicators, one or many; by collection, as MongoDB calls it. */
const fields: readonly [collection: string, ...fields: string[]][] = [
  ['actors', 'area'],
  ['data-availabilities', 'area'],
  ['globals', 'countyArea'],
  ['goals', 'indicator', 'area'],
  ['measures', 'indicators', 'areas'],
  ['services', 'areas'],
  ['users', 'areas'],
]

const asText = (field: string) => ({
  $cond: [
    { $isArray: `$${field}` },
    { $map: { input: `$${field}`, in: { $toString: '$$this' } } },
    { $toString: `$${field}` },
  ],
})

/** Links become texts; what is one already stays, so half a step may run again. */
const ofCollection = ([collection, ...names]: (typeof fields)[number]): Step => ({
  name: `links of ${collection}`,
  isAtomic: false,
  run: async ({ db }) => {
    for (const name of names) {
      await db
        .collection(collection)
        .updateMany({ [name]: { $type: 'objectId' } }, [{ $set: { [name]: asText(name) } }])
    }
  },
})

const nowTexts = ['areas', 'indicators', 'observations']

/** Forms that are open. */
const locks: Step = {
  name: 'links of locks',
  isAtomic: false,
  run: async ({ db }) => {
    const filter = {
      'document.relationTo': { $in: nowTexts },
      'document.value': { $type: 'objectId' },
    }
    const change = { $set: { 'document.value': { $toString: '$document.value' } } }
    await db.collection('payload-locked-documents').updateMany(filter, [change])
  },
}

export const references: readonly Step[] = [...fields.map(ofCollection), locks]
