import { validOn } from '#domain/areas/validity'
import { formatGermanNumber } from '#domain/german/germanNumber'

import { areasInTimeSeries, upperAreas } from '../areaOrder.ts'
import { empty, text } from '../cells.ts'
import type { Context } from '../context.ts'
import { inTimeOrder } from '../figureIndex.ts'
import { figureCell } from '../figureCell.ts'
import { periodLabel } from '../periodLabel.ts'
import { nothing, sheetOf, type BuiltSheet, type SheetBuilder } from '../sheet.ts'
import { tableOf, type Filled } from '../table.ts'
import type { PlanArea, PlanIndicator } from '../types.ts'
import { fill } from '../words.ts'

type Series = { indicator: PlanIndicator; area: PlanArea }

/** Periods of each indicator. A goal's small area has figures too, but no row to fill a column. */
function periodsOf({ data }: Context): Map<string, Set<string>> {
  const areas = new Set(data.areas.filter(areasInTimeSeries(data)).map(({ id }) => id))
  const periods = new Map(data.indicators.map(({ id }) => [id, new Set<string>()]))
  for (const { indicator, period, area } of data.figures) {
    if (areas.has(area)) periods.get(indicator)?.add(period)
  }
  return periods
}

/** County and municipalities always (a gap is news there), smaller areas chosen where figures exist. */
function seriesOf(
  { data, figures }: Context,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): { upper: Series[]; lower: Series[] } {
  const isUpper = upperAreas(data)
  const areas = data.areas.filter(areasInTimeSeries(data))
  const above = areas.filter((area) => isUpper(area) && validOn(area, data.edition.asOf))
  const below = areas.filter((area) => !above.includes(area))
  const indicators = data.indicators.filter(({ id }) => known.get(id)?.size)
  return {
    upper: indicators.flatMap((indicator) => above.map((area) => ({ indicator, area }))),
    lower: indicators.flatMap((indicator) =>
      below
        .filter((area) => figures.hasAny(indicator.id, area.id))
        .map((area) => ({ indicator, area })),
    ),
  }
}

function periodColumns(
  { figures }: Context,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Filled<Series>[] {
  const periods = inTimeOrder([...known.values()].flatMap((list) => [...list]))
  return periods.map((period) => ({
    key: period,
    heading: periodLabel(period),
    width: period.length === 4 ? 11 : 14,
    cell: ({ indicator, area }) =>
      known.get(indicator.id)?.has(period)
        ? figureCell(figures.find(indicator.id, period, area.id), indicator)
        : empty,
  }))
}

function build(context: Context): BuiltSheet {
  const { column, division, words } = context
  const { phrase } = words
  const known = periodsOf(context)
  const { upper, lower } = seriesOf(context, known)
  const columns: Filled<Series>[] = [
    column('indicatorCode', 10, ({ indicator }) => text(indicator.code)),
    column('indicator', 36, ({ indicator }) => text(indicator.name)),
    column('area', 26, ({ area }) => text(area.name)),
    column('areaKey', 14, ({ area }) => text(area.key)),
    column('division', 12, ({ area }) => text(division(area.division)?.areaName)),
    column('unit', 16, ({ indicator }) => text(indicator.unit)),
    ...periodColumns(context, known),
  ]
  return sheetOf(context, {
    key: 'timeSeries',
    fixedColumns: 3,
    printedRows: lower.length > 0 ? upper.length : null,
    lines: [
      ...(lower.length > 0
        ? [fill(phrase.notPrinted, { count: formatGermanNumber(lower.length, 0) })]
        : []),
      phrase.signLine,
    ],
    tables: [
      tableOf({
        key: 'timeSeries',
        columns,
        records: [...upper, ...lower],
        rowKey: ({ indicator, area }) => `${indicator.code} ${area.key}`,
      }),
    ],
  })
}

/**
 * Zeitreihen: indicator × area, a column per period. A cell stays empty where the indicator has no
 * such period at all. Smaller areas stand at the end and are not printed.
 */
export const timeSeriesSheet: SheetBuilder = { heldBack: nothing, build }
