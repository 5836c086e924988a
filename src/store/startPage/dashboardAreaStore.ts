import type { PayloadRequest } from 'payload'

import { readDocs, textOf } from './dashboardStore.ts'

/** Names of the given areas; asks nothing where there are none. */
export const readAreaNames = async (
  req: PayloadRequest,
  ids: string[],
): Promise<{ id: string; title: string }[]> => {
  if (ids.length === 0) return []
  const docs = await readDocs({
    req,
    collection: 'areas',
    fields: ['name'],
    where: { id: { in: ids } },
    sort: 'sortKey',
    limit: ids.length,
  })
  return docs.map((doc) => ({ id: textOf(doc['id']), title: textOf(doc['name']) }))
}
