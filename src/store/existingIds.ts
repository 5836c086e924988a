import type { CollectionSlug, PayloadRequest } from 'payload'

import { readRows } from '#database/rows'

/** What an engine never hands out as an id need not be looked up, and MongoDB could not. */
const canExist = (req: PayloadRequest, id: string) =>
  req.payload.db.name === 'mongoose' ? /^[0-9a-f]{24}$/i.test(id) : id.length <= 100

/** Those of `ids` that exist, by one query. */
export const existingIds = async ({
  req,
  collection,
  ids,
}: {
  req: PayloadRequest
  collection: CollectionSlug
  ids: readonly string[]
}): Promise<ReadonlySet<string>> => {
  const possible = [...new Set(ids)].filter((id) => canExist(req, id))
  if (possible.length === 0) return new Set()
  const rows = await readRows({ req, collection, where: { id: possible }, fields: [] })
  return new Set(rows.map((row) => row.id))
}
