import type {
  CollectionSlug,
  File,
  PayloadRequest,
  RequiredDataFromCollectionSlug,
  Where,
} from 'payload'

/** A record as the Local API takes it; which fields it has is the collection's business. */
export type RecordData = Record<string, unknown>

/** Id of a record whose fields all equal those given (any record when none is given), or null. */
export const findId = async ({
  req,
  collection,
  fields = {},
}: {
  req: PayloadRequest
  collection: CollectionSlug
  fields?: RecordData
}): Promise<string | null> => {
  const and: Where[] = Object.entries(fields).map(([name, value]) => ({
    [name]: { equals: value },
  }))
  const { docs } = await req.payload.find({
    collection,
    where: { and },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
    select: {},
  })
  return docs[0]?.id ?? null
}

/**
 * Creates a record through all its hooks and returns its id. A file of the same name that an
 * operation left behind when it failed is overwritten; one that a record has is not to be given.
 */
export const createRecord = async ({
  req,
  collection,
  data,
  upload,
}: {
  req: PayloadRequest
  collection: CollectionSlug
  data: RecordData
  upload?: File | undefined
}): Promise<string> => {
  const created = await req.payload.create({
    collection,
    data: data as RequiredDataFromCollectionSlug<CollectionSlug>,
    ...(upload ? { file: upload, overwriteExistingFiles: true } : {}),
    depth: 0,
    overrideAccess: true,
    req,
  })
  return created.id
}
