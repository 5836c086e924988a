import type { PayloadRequest } from 'payload'

import type { Finding } from '#domain/errors'
import { breakdownOf, hasCategory, total } from '#domain/figures/categories'
import { readCategoriesUnder } from '#store/figures/breakdowns'

/** What observations use of a breakdown must stay: what it does not name is in no sum any more. */
export const checkBreakdownUse = async (
  req: PayloadRequest,
  id: string,
  dimensions: Parameters<typeof breakdownOf>[0],
): Promise<Finding[]> => {
  const breakdown = breakdownOf(dimensions)
  const used = await readCategoriesUnder(req, id)
  const lost = used.find((category) => category !== total && !hasCategory(breakdown, category))
  return lost === undefined
    ? []
    : [{ path: 'dimensions', code: 'breakdown.inUse', params: { text: lost } }]
}
