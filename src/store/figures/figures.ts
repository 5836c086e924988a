import type { PayloadRequest } from 'payload'

import { readDistinct, readRows, writeRows, type FlatRow, type RowFilter } from '#database/rows'
import type { Figure, SliceKey } from '#domain/figures/types'
import type { FigureDiff } from '#domain/figures/figureDiff'
import { total } from '#domain/figures/categories'

type Key = SliceKey & { area: string; category: string }

/** The id of a figure is its key: nobody has to look it up before writing. */
export const figureId = ({ indicator, period, area, category }: Key): string =>
  [indicator, period, area, ...(category === total ? [] : [category])].join('.')

const fields = [
  'period',
  'area',
  'category',
  'state',
  'basis',
  'status',
  'value',
  'numerator',
  'denominator',
  'unassignedCases',
  'difference',
  'coverage',
  'delivered',
  'expected',
  'coverageBase',
] as const satisfies readonly (keyof Figure | 'period')[]

export type StoredFigure = Figure & { id: string; period: string }

/** All figures of an indicator: one query. */
export const loadFigures = async (
  req: PayloadRequest,
  indicator: string,
  periods?: readonly string[],
): Promise<StoredFigure[]> => {
  const where: RowFilter = periods ? { indicator, period: periods } : { indicator }
  return readRows<Figure & { period: string }>({ req, collection: 'figures', where, fields })
}

/** Figures by their keys, as many as there are. */
export const loadFiguresAt = async (
  req: PayloadRequest,
  keys: readonly Key[],
): Promise<(StoredFigure & SliceKey)[]> => {
  if (keys.length === 0) return []
  return readRows<Figure & SliceKey>({
    req,
    collection: 'figures',
    where: { id: keys.map(figureId) },
    fields: ['indicator', ...fields],
  })
}

/** Writes what changed in the figures of some slices of one indicator: at most one call. */
export const saveFigures = async (input: {
  req: PayloadRequest
  indicator: string
  diffs: readonly FigureDiff[]
}): Promise<void> => {
  const { req, indicator, diffs } = input
  const keyed = (period: string, row: Figure): FlatRow => {
    const key = { indicator, period, area: row.area, category: row.category }
    return { id: figureId(key), ...row, ...key }
  }
  const changed = [...new Set(diffs.flatMap((diff) => diff.changed))]
  const changedOf = (row: Figure): FlatRow =>
    Object.fromEntries(changed.map((field) => [field, row[field]]))
  await writeRows({
    req,
    collection: 'figures',
    changes: {
      insert: diffs.flatMap(({ period, insert }) => insert.map((row) => keyed(period, row))),
      update: diffs.flatMap(({ period, update }) =>
        update.map((row) => ({ id: figureId({ indicator, period, ...row }), row: changedOf(row) })),
      ),
      delete: diffs.flatMap(({ period, remove }) =>
        remove.map((row) => figureId({ indicator, period, ...row })),
      ),
    },
  })
}

/** How many figures an indicator has, in all periods, areas and categories. */
export const countFigures = async (req: PayloadRequest, indicator: string): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection: 'figures',
    overrideAccess: true,
    req,
    where: { indicator: { equals: indicator } },
  })
  return totalDocs
}

/** Which slices have figures that match. */
export const slicesWithFigures = (req: PayloadRequest, where: RowFilter): Promise<SliceKey[]> =>
  readDistinct<SliceKey>({ req, collection: 'figures', where, fields: ['indicator', 'period'] })
