import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'

import { loose } from '#tests/support/loose'

/** A hook that a test gives to the next saves of the collection `hooked`. */
export type Hook = (args: { req: PayloadRequest; title: string }) => Promise<unknown>

export const hooks: Record<'beforeChange' | 'afterChange' | 'field' | 'access', Hook | undefined> =
  {
    beforeChange: undefined,
    afterChange: undefined,
    field: undefined,
    access: undefined,
  }

const call = async (place: keyof typeof hooks, args: { req: PayloadRequest; data?: unknown }) => {
  const { title } = (args.data ?? {}) as { title?: string }
  await hooks[place]?.({ req: args.req, title: title ?? '' })
}

/** A collection whose hooks a test can set. */
export const hooked: CollectionConfig = {
  slug: 'hooked',
  access: {
    create: async ({ req }) => (await call('access', { req }), true),
  },
  fields: [
    { name: 'title', type: 'text' },
    {
      name: 'list',
      type: 'array',
      fields: [
        {
          name: 'item',
          type: 'text',
          hooks: {
            beforeChange: [async ({ req, data }) => void (await call('field', { req, data }))],
          },
        },
      ],
    },
  ],
  hooks: {
    beforeChange: [async ({ req, data }) => void (await call('beforeChange', { req, data }))],
    afterChange: [async ({ req, doc }) => void (await call('afterChange', { req, data: doc }))],
  },
  versions: { maxPerDoc: 2 },
}

/** Ways to write without taking part in the write around it. */
export const withoutReq: Record<string, Hook> = {
  'payload.create': ({ req }) => loose(req.payload).create('parents', { title: 'nested' }),
  'payload.create after an await': async ({ req }) => {
    await req.payload.find({ collection: 'parents' as CollectionSlug })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await loose(req.payload).create('parents', { title: 'nested' })
  },
  'one of two parallel ones': ({ req }) =>
    Promise.all([
      loose(req.payload).create('parents', { title: 'nested' }, req),
      loose(req.payload).create('parents', { title: 'nested too' }),
    ]),
  'payload.update with where': ({ req }) =>
    req.payload.update({
      collection: 'parents' as CollectionSlug,
      where: { title: { exists: true } },
      data: { counter: 1 } as never,
    }),
  'payload.delete': ({ req }) =>
    req.payload.delete({
      collection: 'parents' as CollectionSlug,
      where: { id: { exists: true } },
    }),
  'payload.db.create': ({ req }) =>
    req.payload.db.create({ collection: 'parents' as CollectionSlug, data: { title: 'nested' } }),
  'payload.db.updateMany': ({ req }) =>
    req.payload.db.updateMany({
      collection: 'parents' as CollectionSlug,
      where: { title: { exists: true } },
      data: { counter: 1 },
    }),
  'a req of its own': async ({ req }) => {
    const { user } = req
    await loose(req.payload).create('parents', { title: 'nested' }, { user })
  },
}
