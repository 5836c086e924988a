import type { PayloadRequest } from 'payload'

import { type FigureRow, inTableOrder } from '#domain/figures/figureRows'
import { readFigureRows, readNewestPeriod } from '#store/figures/figureTable'

export type IndicatorFigures = { period: string; rows: FigureRow[] }

/**
 * An indicator's figures of its newest period for the county and its municipalities, read with the
 * asker's own rights; null where it has none.
 */
export const loadIndicatorFigures = async ({
  req,
  indicator,
}: {
  req: PayloadRequest
  indicator: string
}): Promise<IndicatorFigures | null> => {
  const period = await readNewestPeriod({ req, indicator })
  if (period === null) return null
  const rows = await readFigureRows({ req, indicator, period })
  return { period, rows: inTableOrder(rows) }
}
