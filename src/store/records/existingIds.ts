import type { CollectionSlug, PayloadRequest } from 'payload'

import { canExist } from '#database/ids'
import { readRows } from '#database/rows'

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
  const possible = [...new Set(ids)].filter((id) => canExist(req, collection, id))
  if (possible.length === 0) return new Set()
  const rows = await readRows({ req, collection, where: { id: possible }, fields: [] })
  return new Set(rows.map((row) => row.id))
}
