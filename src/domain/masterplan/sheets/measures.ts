import { formatGermanDay } from '#domain/german/germanDate'
import { date, euro, lines, text } from '../cells.ts'
import type { Context } from '../context.ts'
import { figureCell } from '../figureCell.ts'
import { formatCell } from '../formatCell.ts'
import type { Cell } from '../model.ts'
import { budgetOf, formatAmount, sumKnown } from '../money.ts'
import { sheetOf, type BuiltSheet, type SheetBuilder } from '../sheet.ts'
import { statusCell } from '../statusCell.ts'
import { tableOf, totalRow, type Filled } from '../table.ts'
import type { PlanMeasure } from '../types.ts'
import { fill } from '../words.ts'

type Columns = Filled<PlanMeasure>[]

function subjectColumns(context: Context): Columns {
  const { column } = context
  return [
    column('measureCode', 9, ({ code }) => text(code)),
    column('actionField', 18, (measure) =>
      lines(measure.actionFields.map((id) => context.actionField(id)?.name)),
    ),
    column('goal', 15, (measure) => lines(measure.goals.map((id) => context.goal(id)?.title))),
    column('measure', 22, ({ title }) => text(title)),
    column('areas', 12, (measure) => lines(measure.areas.map((id) => context.area(id)?.name))),
    column('owner', 13.5, ({ owner, ownerPerson }) =>
      lines([context.actor(owner)?.name, ownerPerson]),
    ),
    column('partners', 13.5, ({ partners }) =>
      lines(partners.map((id) => context.actor(id)?.shortName ?? context.actor(id)?.name)),
    ),
  ]
}

function dateColumns({ words: { heading } }: Context): Columns {
  const keys = ['startPlanned', 'startActual', 'endPlanned', 'endActual'] as const
  return keys.map((key) => ({
    key,
    heading: heading[key],
    width: 11,
    cell: (measure) => date(measure[key]),
  }))
}

function moneyColumns({ column, words: { phrase } }: Context): Columns {
  const perYear = (measure: PlanMeasure): Cell =>
    lines(
      [...measure.budget]
        .sort((a, b) => a.year - b.year)
        .map(({ year, planned, spent, funding }) => {
          const amounts = { year, planned: formatAmount(planned), spent: formatAmount(spent) }
          return funding === null
            ? fill(phrase.year, amounts)
            : fill(phrase.yearFunded, { ...amounts, funding })
        }),
    )
  return [
    column('planned', 12, ({ budget }) => euro(sumKnown(budget.map(({ planned }) => planned)))),
    column('spent', 12, ({ budget }) => euro(sumKnown(budget.map(({ spent }) => spent)))),
    column('budgetPerYear', 20.5, perYear),
  ]
}

/** Indicators of a measure with the county's current value and its period. */
function indicatorCell(context: Context, { indicators }: PlanMeasure): Cell {
  const { data, figures, words } = context
  return lines(
    indicators.map((id) => {
      const indicator = context.indicator(id)
      if (!indicator) return null
      const current = data.settings.countyArea
        ? figures.currentOf(id, data.settings.countyArea)
        : null
      const value = formatCell(figureCell(current, indicator))
      if (current === null) return `${indicator.name}: ${value}`
      return fill(words.phrase.indicatorValue, {
        indicator: indicator.name,
        value: indicator.unit.trim() === '%' ? value : `${value} ${indicator.unit}`,
        period: current.period,
      })
    }),
  )
}

function resolutionCell(context: Context, measure: PlanMeasure): Cell {
  const resolution = context.resolution(measure.resolution)
  const minutes = context.minutes(resolution?.minutes ?? null)
  const body = context.actor(minutes?.body ?? null)
  const day = resolution?.decidedOn ?? minutes?.date ?? null
  return lines([
    body?.shortName ?? body?.name,
    [resolution?.code, day && formatGermanDay(day)].filter(Boolean).join(', '),
    measure.resolutionReference,
  ])
}

function stateColumns(context: Context): Columns {
  const { column } = context
  return [
    column('indicator', 16, (measure) => indicatorCell(context, measure)),
    column('measureStatus', 17, ({ status }) => statusCell(status, context.words)),
    column('progressShare', 10, ({ progress }): Cell =>
      progress === null ? text(null) : { kind: 'percent', value: progress, digits: 0 },
    ),
    column('statusReason', 13.5, ({ statusReason }) => text(statusReason)),
    column('resolution', 13.5, (measure) => resolutionCell(context, measure)),
    column('changedOn', 11, ({ updatedAt }) => date(updatedAt)),
  ]
}

const heldBack: SheetBuilder['heldBack'] = ({ data, unreleased, resolution }) => {
  const decisions = data.measures.flatMap((measure) => resolution(measure.resolution) ?? [])
  return [
    ...unreleased(
      'measures',
      data.measures.map(({ id }) => id),
    ),
    ...unreleased(
      'resolutions',
      decisions.map(({ id }) => id),
    ),
    ...unreleased(
      'minutes',
      decisions.map(({ minutes }) => minutes),
    ),
  ]
}

function build(context: Context): BuiltSheet {
  const { data, words } = context
  const columns = [subjectColumns, dateColumns, moneyColumns, stateColumns].flatMap((part) =>
    part(context),
  )
  const budget = budgetOf(data.measures)
  const total = totalRow(columns, {
    measureCode: text(words.phrase.total),
    planned: euro(sumKnown(budget.map(({ planned }) => planned))),
    spent: euro(sumKnown(budget.map(({ spent }) => spent))),
  })
  return sheetOf(context, {
    key: 'measures',
    fixedColumns: 1,
    tables: [
      tableOf({
        key: 'measures',
        columns,
        records: data.measures,
        rowKey: ({ code }) => code,
        totals: data.measures.length > 0 ? [total] : [],
      }),
    ],
  })
}

/** Maßnahmen: one row each. Money and dates stay numbers and dates, so that they can be summed. */
export const measureSheet: SheetBuilder = { heldBack, build }
