import type {
  CollectionSlug,
  PayloadRequest,
  SelectType,
  TransformCollectionWithSelect,
  Where,
} from 'payload'

export { idOf, idsOf } from '#domain/records/link'

/** Whose eyes a reading has: those of `req.user`, or everyone's for what the house itself needs. */
export type Reader = { req: PayloadRequest; overrideAccess: boolean }

/** All records of a collection, or those `where` finds, that the reader may see: one query, only the selected fields. */
export const readAll = async <Slug extends CollectionSlug, const Select extends SelectType>(
  { req, overrideAccess, where }: Reader & { where?: Where },
  collection: Slug,
  select: Select,
): Promise<TransformCollectionWithSelect<Slug, Select>[]> => {
  // One name for all of them: the compiler gives up on the union of every collection's fields.
  const slug: CollectionSlug = collection
  const { docs } = await req.payload.find({
    collection: slug,
    select: select as Record<string, never>,
    req,
    overrideAccess,
    ...(where ? { where } : {}),
    // Who may read none of a collection gets none of it, and the rest of the Masterplan.
    disableErrors: true,
    depth: 0,
    limit: 0,
    pagination: false,
  })
  return docs as unknown as TransformCollectionWithSelect<Slug, Select>[]
}
