import type { PayloadRequest } from 'payload'

import { readRows, type RowFilter } from '#database/rows'

/** Ids of indicators, all or those of some data sources, in a lasting order. */
export const loadIndicatorIds = async (
  req: PayloadRequest,
  { sources }: { sources?: readonly string[] } = {},
): Promise<string[]> => {
  const where: RowFilter = sources ? { source: sources } : {}
  const rows = await readRows({ req, collection: 'indicators', where, fields: [] })
  return rows.map(({ id }) => id).sort()
}
