import type { CollectionSlug, File, PayloadRequest } from 'payload'

import { createRecord, findId, type RecordData } from '#store/records/recordStore'

/**
 * Creates the record unless one with the same natural key exists; an existing one stays as it is.
 * @param upload the file of an upload
 * @param keyFields the fields that together tell two records of the collection apart
 */
export const ensureRecord = async ({
  req,
  collection,
  keyFields,
  data,
  upload,
}: {
  req: PayloadRequest
  collection: CollectionSlug
  keyFields: readonly string[]
  data: RecordData
  upload?: File | undefined
}): Promise<{ id: string; isNew: boolean }> => {
  const fields = Object.fromEntries(keyFields.map((field) => [field, data[field]]))
  const found = await findId({ req, collection, fields })
  if (found !== null) return { id: found, isNew: false }
  return { id: await createRecord({ req, collection, data, upload }), isNew: true }
}
