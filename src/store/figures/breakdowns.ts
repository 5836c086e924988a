import type { PayloadRequest } from 'payload'

import { readDistinct, readRows } from '#database/rows'

/** Categories that observations of a breakdown's indicators have: two queries. */
export const readCategoriesUnder = async (
  req: PayloadRequest,
  breakdown: string,
): Promise<string[]> => {
  const indicators = await readRows({
    req,
    collection: 'indicators',
    where: { breakdown },
    fields: [],
  })
  if (indicators.length === 0) return []
  const rows = await readDistinct<{ category: string }>({
    req,
    collection: 'observations',
    where: { indicator: indicators.map(({ id }) => id) },
    fields: ['category'],
  })
  return rows.map(({ category }) => category)
}
