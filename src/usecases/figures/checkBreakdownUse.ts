import type { PayloadRequest } from 'payload'

import type { Finding } from '#domain/errors'
import { hasCategory, total, type Breakdown } from '#domain/figures/categories'
import { readCategoriesUnder } from '#store/figures/breakdowns'

type Row = { key?: string | null; categories?: { code?: string | null }[] | null }

const breakdownOf = (dimensions: readonly Row[]): Breakdown => ({
  dimensions: dimensions.map(({ key, categories }) => ({
    key: key ?? '',
    codes: (categories ?? []).flatMap(({ code }) => code ?? []),
  })),
})

/** What observations use of a breakdown must stay: what it does not name is in no sum any more. */
export const checkBreakdownUse = async (
  req: PayloadRequest,
  id: string,
  dimensions: readonly Row[],
): Promise<Finding[]> => {
  const breakdown = breakdownOf(dimensions)
  const used = await readCategoriesUnder(req, id)
  const lost = used.find((category) => category !== total && !hasCategory(breakdown, category))
  return lost === undefined
    ? []
    : [{ path: 'dimensions', code: 'breakdown.inUse', params: { text: lost } }]
}
