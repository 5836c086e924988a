import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'

/** How many records point at one, with the title of the first of them. */
export type Uses = { count: number; title: string }

/** Empty for records that have no title: an id tells nobody anything. */
const titleOf = (doc: object, field: string): string => {
  const title: unknown = Reflect.get(doc, field)
  return typeof title === 'string' && field !== 'id' ? title : ''
}

/** Records of `collection` that point at `id` by one of `paths`; one query, itself left out. */
export const usesIn = async ({
  req,
  collection,
  paths,
  id,
}: {
  req: PayloadRequest
  collection: CollectionSlug
  paths: readonly string[]
  id: string
}): Promise<Uses> => {
  const titleField = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const points: Where = { or: paths.map((path) => ({ [path]: { equals: id } })) }
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where: { and: [points, { id: { not_equals: id } }] },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    select: { [titleField]: true } as never,
  })
  const title = docs[0] ? titleOf(docs[0], titleField) : ''
  return { count: totalDocs, title }
}

/** The saved values of a global; one query. */
export const readGlobal = async (req: PayloadRequest, slug: GlobalSlug): Promise<unknown> =>
  req.payload.findGlobal({ slug, depth: 0, overrideAccess: true, req })

/** Title of one record, for a message. */
export const titleOfRecord = async ({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
}): Promise<string> => {
  const titleField = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
    req,
    disableErrors: true,
    select: { [titleField]: true } as never,
  })
  return doc ? titleOf(doc, titleField) : ''
}

type Pointing = { req: PayloadRequest; collection: CollectionSlug; path: string; id: string }

/** Removes derived rows that point at a record about to be deleted. */
export const deleteDerived = async ({ req, collection, path, id }: Pointing): Promise<void> => {
  await req.payload.db.deleteMany({ collection, req, where: { [path]: { equals: id } } })
}

/** Removes parts of a record about to be deleted, through their hooks: figures follow them. */
export const deleteParts = async ({ req, collection, path, id }: Pointing): Promise<void> => {
  const where = { [path]: { equals: id } }
  const { errors } = await req.payload.delete({
    collection,
    where,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (errors[0]) throw new Error(errors[0].message)
}
