import type { PayloadRequest } from 'payload'

import { total } from '#domain/figures/categories'
import {
  inTableOrder,
  periodChoices,
  type FigureRow,
  type ShownTable,
} from '#domain/figures/figureTable'
import type { Language } from '#domain/records/numberText'
import {
  mostRows,
  readAreaNames,
  readCategories,
  readCountyTotals,
  readPeriods,
  readSliceFigures,
  readTableHead,
  readUnprotectedRows,
  type AreaName,
  type TableFigure,
} from '#store/figures/figureTable'
import { readsAll } from '#store/records/rights'

import { showTable } from './showTable.ts'

type Names = ReadonlyMap<string, AreaName>

/** What of a table is asked for; nothing: the first period, all categories together. */
export type TableChoice = { period?: string; category?: string; withSmaller?: boolean }

type Slice = { req: PayloadRequest; indicator: string; period: string; category: string }

const named = (figures: readonly TableFigure[], names: Names): FigureRow[] =>
  figures.flatMap(({ area: id, ...figure }) => {
    const area = names.get(id)
    return area ? [{ ...figure, area: area.name, division: area.division, level: area.level }] : []
  })

/** Figures of the upper areas, and of the others as many as wanted. */
const readProtected = async (slice: Slice, upper: readonly string[], limit: number) => {
  const above = { areas: upper, isOthers: false, limit: mostRows }
  return {
    above: await readSliceFigures(slice, above),
    below: await readSliceFigures(slice, { areas: upper, isOthers: true, limit }),
  }
}

const readUnprotected = async (slice: Slice, upper: readonly string[]) => {
  const rows = await readUnprotectedRows(slice)
  const isAbove = new Set(upper)
  return {
    above: rows.filter(({ area }) => isAbove.has(area)),
    below: rows.filter(({ area }) => !isAbove.has(area)),
  }
}

const readRows = async (slice: Slice, isUnprotected: boolean, withSmaller: boolean) => {
  const { req } = slice
  const upper = await readAreaNames(req, { 'division.level': { in: ['county', 'municipality'] } })
  const ids = [...upper.keys()]
  const { above, below } = isUnprotected
    ? await readUnprotected(slice, ids)
    : await readProtected(slice, ids, withSmaller ? mostRows + 1 : 1)
  const shown = withSmaller ? below.slice(0, mostRows) : []
  const lower = shown.length
    ? await readAreaNames(req, { id: { in: shown.map(({ area }) => area) } })
    : new Map<string, AreaName>()
  const isCut = withSmaller && below.length > shown.length
  return {
    rows: inTableOrder([...named(above, upper), ...named(shown, lower)]),
    hasSmaller: below.length > 0,
    cutAt: isCut ? above.length + shown.length : null,
  }
}

/**
 * An indicator's figures of one period and category as a table, by a fixed number of queries.
 * Whoever may read every observation sees them unprotected, from the packed slice; everybody else
 * sees the figures that their own rights give them. `'nothing'` where the indicator has no figures;
 * null where it, the period or the category does not exist for the reader.
 */
export const loadIndicatorTable = async (input: {
  req: PayloadRequest
  indicator: string
  language: Language
  choice?: TableChoice
}): Promise<ShownTable | 'nothing' | null> => {
  const { req, indicator, language, choice = {} } = input
  const head = await readTableHead({ req, indicator })
  if (!head) return null
  const periods = await readPeriods({ req, indicator })
  const county = await readCountyTotals({ req, indicator })
  const { minCoverage, isPending, dimensions, unit, decimals } = head
  const { choices, first } = periodChoices({ periods, county, minCoverage })
  const { period = first, category = total, withSmaller = false } = choice
  if (period === null) return 'nothing'
  const categories =
    dimensions.length > 0 ? await readCategories({ req, indicator, period }) : [total]
  if (!periods.includes(period) || !categories.includes(category)) return null
  const isUnprotected = await readsAll(req, 'observations')
  const slice = { req, indicator, period, category }
  const content = {
    ...(await readRows(slice, isUnprotected, withSmaller)),
    isUnprotected,
    isPending,
    dimensions,
    choices,
    period,
    category,
    unit: { unit, decimals },
    categories: categories.length > 1 ? categories : [],
    isSmallerShown: withSmaller,
  }
  return showTable(content, language)
}
