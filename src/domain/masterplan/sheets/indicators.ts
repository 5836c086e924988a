import { validOn } from '#domain/areas/validity'

import { upperAreas } from '../areaOrder.ts'
import { date, empty, integer, quantity, text } from '../cells.ts'
import type { Context } from '../context.ts'
import type { FigureIndex } from '../figureIndex.ts'
import { coverageWord, figureCell, stateWord } from '../figureCell.ts'
import { periodLabel } from '../periodLabel.ts'
import { nothing, sheetOf, type BuiltSheet, type SheetBuilder } from '../sheet.ts'
import { tableOf, type Filled } from '../table.ts'
import type { PlanArea, PlanFigure, PlanIndicator } from '../types.ts'
import { choiceWord } from '../words.ts'

type Entry = {
  indicator: PlanIndicator
  area: PlanArea
  period: string | null
  figure: PlanFigure | null
}

/** The newest period in which any of the areas has a figure, projections aside. */
function newestOf({ periodsOf, find }: FigureIndex, { id }: PlanIndicator, areas: PlanArea[]) {
  const isThere = (figure: PlanFigure | null) => figure !== null && figure.status !== 'projected'
  const has = (period: string) => areas.some((area) => isThere(find(id, period, area.id)))
  return periodsOf(id).findLast(has) ?? null
}

/**
 * One entry per indicator and upper area, all of the county's current period: a newer one in which
 * three of 19 have delivered would not be compared but misread.
 */
function entriesOf({ data, figures }: Context): Entry[] {
  const isUpper = upperAreas(data)
  const areas = data.areas.filter((area) => isUpper(area) && validOn(area, data.edition.asOf))
  return data.indicators.flatMap((indicator) => {
    const { countyArea } = data.settings
    const current = countyArea === null ? null : figures.currentOf(indicator.id, countyArea)
    const period = current?.period ?? newestOf(figures, indicator, areas)
    return areas.map((area) => ({
      indicator,
      area,
      period,
      figure: period === null ? null : figures.find(indicator.id, period, area.id),
    }))
  })
}

const published = ({ figure }: Entry) => (figure?.state === 'published' ? figure : null)

const shown = ({ indicator }: Entry, value: number | null) =>
  value === null ? empty : quantity(value, indicator)

function identityColumns({ column, division }: Context): Filled<Entry>[] {
  return [
    column('indicatorCode', 10, ({ indicator }) => text(indicator.code)),
    column('indicator', 30, ({ indicator }) => text(indicator.name)),
    column('area', 26, ({ area }) => text(area.name)),
    column('areaKey', 12, ({ area }) => text(area.key)),
    column('division', 12, ({ area }) => text(division(area.division)?.areaName)),
    column('period', 18, ({ period }) => text(period && periodLabel(period))),
  ]
}

function valueColumns({ words, column }: Context): Filled<Entry>[] {
  return [
    column('value', 14, ({ figure, indicator }) => figureCell(figure, indicator)),
    column('unit', 13, ({ indicator }) => text(indicator.unit)),
    column('figureState', 13, ({ figure }) => text(stateWord(figure, words))),
    column('coverage', 20.5, ({ figure }) => text(coverageWord(figure, words))),
    column('basis', 18, (entry) =>
      text(choiceWord(words.choice.basis, published(entry)?.basis ?? null)),
    ),
    column('numerator', 12, (entry) => integer(published(entry)?.numerator ?? null)),
    column('denominator', 12, (entry) => integer(published(entry)?.denominator ?? null)),
    column('difference', 12, (entry) => shown(entry, published(entry)?.difference ?? null)),
    column('unassignedCases', 12, (entry) => integer(published(entry)?.unassignedCases ?? null)),
  ]
}

function build(context: Context): BuiltSheet {
  const { column } = context
  const source = ({ indicator }: Entry) => context.dataSource(indicator.source)
  return sheetOf(context, {
    key: 'indicators',
    fixedColumns: 3,
    tables: [
      tableOf<Entry>({
        key: 'indicators',
        columns: [
          ...identityColumns(context),
          ...valueColumns(context),
          column('source', 24, (entry) => text(source(entry)?.name)),
          column('lastUpdate', 12, (entry) => date(source(entry)?.lastUpdate ?? null)),
        ],
        records: entriesOf(context),
        rowKey: ({ indicator, area }) => `${indicator.code} ${area.key}`,
      }),
    ],
    notes: [context.words.phrase.signLine],
  })
}

/** Indikatoren: the current figures of the county and its municipalities, each with its source. */
export const indicatorSheet: SheetBuilder = { heldBack: nothing, build }
