import type { PayloadRequest } from 'payload'

import { readRows, writeRows, type RowFilter } from '#database/rows'
import type { Unit } from '#domain/figures/figureText'
import type { PeriodKind } from '#domain/figures/period'

/** Ids of indicators, all or those of some data sources, in a lasting order. */
export const loadIndicatorIds = async (
  req: PayloadRequest,
  { sources }: { sources?: readonly string[] } = {},
): Promise<string[]> => {
  const where: RowFilter = sources ? { source: sources } : {}
  const rows = await readRows({ req, collection: 'indicators', where, fields: [] })
  return rows.map(({ id }) => id).sort()
}

/** Name of an indicator and how its values are written, by id. */
export const readIndicatorUnit = async (
  req: PayloadRequest,
  id: string,
): Promise<(Unit & { name: string }) | null> => {
  const fields = ['name', 'unit', 'decimals'] as const
  const query = { collection: 'indicators' as const, where: { id }, fields }
  const [row] = await readRows<Unit & { name: string }>({ req, ...query })
  return row ?? null
}

/** The kind of period an indicator has from now on. */
export const keepPeriodKind = (
  req: PayloadRequest,
  indicator: string,
  periodKind: PeriodKind,
): Promise<void> => {
  const update = [{ id: indicator, row: { periodKind } }]
  return writeRows({ req, collection: 'indicators', changes: { update } })
}

/** Ids of indicators that use a breakdown. */
export const loadIndicatorsOfBreakdown = async (
  req: PayloadRequest,
  breakdowns: readonly string[],
): Promise<string[]> => {
  if (breakdowns.length === 0) return []
  const where: RowFilter = { breakdown: breakdowns }
  return (await readRows({ req, collection: 'indicators', where, fields: [] })).map(({ id }) => id)
}

/** Marks indicators whose figures are derived anew beside the requests, or takes the mark away. */
export const markPending = async (
  req: PayloadRequest,
  indicators: readonly string[],
  figuresPending: boolean,
): Promise<void> => {
  const update = indicators.map((id) => ({ id, row: { figuresPending } }))
  await writeRows({ req, collection: 'indicators', changes: { update } })
}

/** Ids of indicators that wait to be derived anew, in a lasting order. */
export const loadPending = async (req: PayloadRequest): Promise<string[]> => {
  const where: RowFilter = { figuresPending: true }
  const rows = await readRows({ req, collection: 'indicators', where, fields: [] })
  return rows.map(({ id }) => id).sort()
}
