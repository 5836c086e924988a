import type { Payload, PayloadRequest, Where } from 'payload'

export type Doc = Record<string, unknown> & { id: string }

type Req = Partial<PayloadRequest>

/** Payload for a suite's own collections, which the product's generated types do not know. */
export const loose = (payload: Payload) => {
  const slug = (collection: string) => collection as never
  const withReq = (req?: Req) => (req ? { req } : {})
  return {
    create: (collection: string, data: object, req?: Req) =>
      payload.create({
        collection: slug(collection),
        data: data as never,
        ...withReq(req),
      }) as unknown as Promise<Doc>,
    update: (collection: string, id: string, data: object, req?: Req) =>
      payload.update({
        collection: slug(collection),
        id,
        data: data as never,
        ...withReq(req),
      }) as unknown as Promise<Doc>,
    remove: (collection: string, id: string, req?: Req) =>
      payload.delete({
        collection: slug(collection),
        id,
        ...withReq(req),
      }) as unknown as Promise<Doc>,
    get: (collection: string, id: string, req?: Req) =>
      payload.findByID({
        collection: slug(collection),
        id,
        depth: 0,
        ...withReq(req),
      }) as unknown as Promise<Doc>,
    all: async (collection: string, where: Where = {}) =>
      (await payload.find({ collection: slug(collection), where, depth: 0, pagination: false }))
        .docs as unknown as Doc[],
    count: async (collection: string, where: Where = {}) =>
      (await payload.count({ collection: slug(collection), where })).totalDocs,
    versions: async (collection: string) =>
      (await payload.countVersions({ collection: slug(collection) })).totalDocs,
  }
}

export type LoosePayload = ReturnType<typeof loose>
