import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import type { World } from './world.ts'

export const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!

/** Ids of the records of this world, in a lasting order. */
export const idsOf = async (payload: Payload, collection: CollectionSlug, where: object) => {
  const query = { collection, where, pagination: false, depth: 0, sort: 'id', select: {} } as never
  return (await payload.find(query)).docs.map(({ id }) => String(id))
}

export type Doing = { payload: Payload; world: World; req: PayloadRequest | undefined }

/** Operations of Payload, in the transaction of `req` where there is one. */
export const operations = ({ payload, req }: Doing) => {
  const own = { depth: 0, ...(req ? { req } : {}) }
  return {
    create: async (collection: string, data: object) =>
      String((await payload.create({ collection, data, ...own } as never)).id),
    change: (collection: string, id: string, data: object) =>
      payload.update({ collection, id, data, ...own } as never),
    changeAll: (collection: string, where: object, data: object) =>
      payload.update({ collection, where, data, ...own } as never),
    remove: (collection: string, id: string) => payload.delete({ collection, id, ...own } as never),
    removeAll: (collection: string, where: object) =>
      payload.delete({ collection, where, ...own } as never),
  }
}
