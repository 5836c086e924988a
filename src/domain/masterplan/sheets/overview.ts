import { formatGermanDay } from '#domain/german/germanDate'
import { formatGermanNumber } from '#domain/german/germanNumber'
import { measureStatuses } from '#domain/measures/measureStatus'
import { areasInTimeSeries } from '../areaOrder.ts'
import { euro, integer, text } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Table } from '../model.ts'
import { budgetOf, sumKnown } from '../money.ts'
import { compareText } from '../order.ts'
import { sheetOf, type BuiltSheet, type SheetBuilder } from '../sheet.ts'
import { tableOf, totalRow, type Filled } from '../table.ts'
import type { PlanBudget, PlanFigure, PlanMeasure } from '../types.ts'
import { fill } from '../words.ts'
import { currentFigure } from './goals.ts'

type Group = { code: string; name: string; measures: PlanMeasure[] }

function groupsOf({ data, words }: Context): Group[] {
  const groups = data.actionFields.map(({ id, code, name }) => ({
    code,
    name,
    measures: data.measures.filter(({ actionFields }) => actionFields.includes(id)),
  }))
  const known = new Set(data.actionFields.map(({ id }) => id))
  const rest = data.measures.filter((measure) => !measure.actionFields.some((id) => known.has(id)))
  return rest.length === 0
    ? groups
    : [...groups, { code: '', name: words.phrase.noActionField, measures: rest }]
}

function fieldTable(context: Context): Table {
  const { column } = context
  const { choice, phrase } = context.words
  const columns: Filled<Group>[] = [
    column('actionFieldCode', 8, ({ code }) => text(code)),
    column('actionField', 38, ({ name }) => text(name)),
    ...measureStatuses.map((status) => ({
      key: `status-${status}`,
      heading: choice.measureStatus[status].word,
      width: 15,
      cell: ({ measures }: Group) =>
        integer(measures.filter((measure) => measure.status === status).length),
    })),
    column('measureCount', 12, ({ measures }) => integer(measures.length)),
    column('planned', 15, ({ measures }) =>
      euro(sumKnown(budgetOf(measures).map(({ planned }) => planned))),
    ),
    column('spent', 15, ({ measures }) =>
      euro(sumKnown(budgetOf(measures).map(({ spent }) => spent))),
    ),
  ]
  const all: Group = { code: '', name: phrase.totalMeasures, measures: context.data.measures }
  const total = Object.fromEntries(columns.map(({ key, cell }) => [key, cell(all)]))
  return tableOf({
    key: 'fields',
    caption: phrase.measuresByField,
    columns,
    records: groupsOf(context),
    rowKey: ({ code }) => code || 'none',
    totals: [totalRow(columns, total)],
  })
}

type Line = { year: number; funding: string; lines: PlanBudget[] }

function linesOf({ data, words }: Context): Line[] {
  const byKey = new Map<string, Line>()
  for (const entry of budgetOf(data.measures)) {
    const funding = entry.funding?.trim() || words.phrase.fundingUnknown
    const key = `${entry.year} ${funding}`
    const line = byKey.get(key) ?? { year: entry.year, funding, lines: [] }
    line.lines.push(entry)
    byKey.set(key, line)
  }
  return [...byKey.values()].sort((a, b) => a.year - b.year || compareText(a.funding, b.funding))
}

function moneyTable(context: Context): Table {
  const { column } = context
  const { phrase } = context.words
  const sums = ({ lines }: Line) => ({
    planned: sumKnown(lines.map(({ planned }) => planned)),
    spent: sumKnown(lines.map(({ spent }) => spent)),
  })
  const columns: Filled<Line>[] = [
    column('year', 8, ({ year }) => text(String(year))),
    column('funding', 38, ({ funding }) => text(funding)),
    column('planned', 15, (line) => euro(sums(line).planned)),
    column('spent', 15, (line) => euro(sums(line).spent)),
    column('remaining', 15, (line) => {
      const { planned, spent } = sums(line)
      return euro(planned === null ? null : sumKnown([planned, spent === null ? null : -spent]))
    }),
  ]
  const all: Line = { year: 0, funding: '', lines: budgetOf(context.data.measures) }
  const total = Object.fromEntries(columns.map(({ key, cell }) => [key, cell(all)]))
  return tableOf({
    key: 'money',
    caption: phrase.moneyByYear,
    columns,
    records: linesOf(context),
    rowKey: ({ year, funding }) => `${year} ${funding}`,
    totals: [totalRow(columns, { ...total, year: text(phrase.total), funding: text('') })],
  })
}

/** All that the time series hold, and what stands beside goals of smaller areas. */
function shownFigures(context: Context): PlanFigure[] {
  const { data } = context
  const inSeries = new Set(data.areas.filter(areasInTimeSeries(data)).map(({ id }) => id))
  const ofGoals = new Set(data.goals.map((goal) => currentFigure(context, goal)))
  return data.figures.filter((figure) => inSeries.has(figure.area) || ofGoals.has(figure))
}

/** By the sign that stands for them. */
function countFigures(context: Context) {
  const figures = shownFigures(context)
  const hidden = figures.filter(({ state }) => state === 'suppressed').length
  const published = figures.filter(
    ({ state, value }) => state === 'published' && value !== null,
  ).length
  const counts = { published, hidden, none: figures.length - published - hidden }
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, formatGermanNumber(count, 0)]),
  )
}

function provenance(context: Context): string[] {
  const { data, words } = context
  const changed = data.measures
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  const sources = data.dataSources.map(({ name }) => name).join('; ')
  return [
    words.phrase.countedOnce,
    fill(words.phrase.figuresProvenance, countFigures(context)),
    ...(changed ? [fill(words.phrase.measuresProvenance, { day: formatGermanDay(changed) })] : []),
    ...(sources ? [fill(words.phrase.sourcesProvenance, { sources })] : []),
  ]
}

/** More rows on one page would be too small to read. */
const rowsOnOnePage = 60

const heldBack: SheetBuilder['heldBack'] = ({ data, unreleased }) =>
  unreleased(
    'measures',
    data.measures.map(({ id }) => id),
  )

function build(context: Context): BuiltSheet {
  const tables = [fieldTable(context), moneyTable(context)]
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  return sheetOf(context, {
    key: 'overview',
    tables,
    notes: provenance(context),
    onePage: rows <= rowsOnOnePage,
  })
}

/** Übersicht: measures per Themenfeld and status, money per year and funding, where it comes from. */
export const overviewSheet: SheetBuilder = { heldBack, build }
