import { formatGermanDay } from '../../germanDate.ts'
import { date, euro, lines, text } from '../cells.ts'
import type { Context } from '../context.ts'
import { figureCell } from '../figureCell.ts'
import { formatCell } from '../formatCell.ts'
import type { Cell, Sheet } from '../model.ts'
import { budgetOf, formatAmount, sumKnown } from '../money.ts'
import { sheetOf } from '../sheet.ts'
import { statusCell } from '../statusCell.ts'
import { tableOf, totalRow, type Filled } from '../table.ts'
import type { PlanMeasure } from '../types.ts'
import { fill } from '../words.ts'

type Columns = Filled<PlanMeasure>[]

function subjectColumns(context: Context): Columns {
  const { heading } = context.words
  return [
    { key: 'code', heading: heading.measureCode, width: 9, cell: ({ code }) => text(code) },
    {
      key: 'actionFields',
      heading: heading.actionField,
      width: 18,
      cell: (measure) => lines(measure.actionFields.map((id) => context.actionField(id)?.name)),
    },
    {
      key: 'goals',
      heading: heading.goal,
      width: 15,
      cell: (measure) => lines(measure.goals.map((id) => context.goal(id)?.title)),
    },
    { key: 'title', heading: heading.measure, width: 22, cell: ({ title }) => text(title) },
    {
      key: 'areas',
      heading: heading.territory,
      width: 12,
      cell: (measure) => lines(measure.areas.map((id) => context.area(id)?.name)),
    },
    {
      key: 'owner',
      heading: heading.leadActor,
      width: 13.5,
      cell: ({ owner, ownerPerson }) => lines([context.actor(owner)?.name, ownerPerson]),
    },
    {
      key: 'partners',
      heading: heading.partners,
      width: 13.5,
      cell: ({ partners }) =>
        lines(partners.map((id) => context.actor(id)?.shortName ?? context.actor(id)?.name)),
    },
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

function moneyColumns({ words: { heading, phrase } }: Context): Columns {
  const perYear = (measure: PlanMeasure): Cell =>
    lines(
      [...measure.budget]
        .sort((a, b) => a.year - b.year)
        .map(({ year, planned, spent, funding }) => {
          const amounts = { year, planned: formatAmount(planned), spent: formatAmount(spent) }
          return fill(funding ? phrase.yearFunded : phrase.year, {
            ...amounts,
            funding: funding ?? '',
          })
        }),
    )
  return [
    {
      key: 'planned',
      heading: heading.planned,
      width: 12,
      cell: ({ budget }) => euro(sumKnown(budget.map(({ planned }) => planned))),
    },
    {
      key: 'spent',
      heading: heading.spent,
      width: 12,
      cell: ({ budget }) => euro(sumKnown(budget.map(({ spent }) => spent))),
    },
    { key: 'budget', heading: heading.budgetPerYear, width: 20.5, cell: perYear },
  ]
}

/** Indicators of a measure with the county's newest value and its period. */
function indicatorCell(context: Context, { indicators }: PlanMeasure): Cell {
  const { data, figures, words } = context
  return lines(
    indicators.map((id) => {
      const indicator = context.indicator(id)
      if (!indicator) return null
      const newest = data.plan.countyArea ? figures.newestOf(id, data.plan.countyArea) : null
      const value = formatCell(figureCell(newest, indicator))
      if (newest === null) return `${indicator.name}: ${value}`
      return fill(words.phrase.indicatorValue, {
        indicator: indicator.name,
        value: indicator.unit.trim() === '%' ? value : `${value} ${indicator.unit}`,
        period: newest.period,
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
  const { heading } = context.words
  return [
    {
      key: 'indicators',
      heading: heading.indicator,
      width: 16,
      cell: (measure) => indicatorCell(context, measure),
    },
    {
      key: 'status',
      heading: heading.implementation,
      width: 17,
      cell: ({ status }) => statusCell(status, context.words),
    },
    {
      key: 'progress',
      heading: heading.progressShare,
      width: 10,
      cell: ({ progress }): Cell =>
        progress === null ? text(null) : { kind: 'percent', value: progress, digits: 0 },
    },
    {
      key: 'reason',
      heading: heading.statusReason,
      width: 13.5,
      cell: ({ statusReason }) => text(statusReason),
    },
    {
      key: 'resolution',
      heading: heading.resolution,
      width: 12.5,
      cell: (measure) => resolutionCell(context, measure),
    },
    {
      key: 'changedOn',
      heading: heading.changedOn,
      width: 11,
      cell: ({ changedOn }) => date(changedOn),
    },
  ]
}

/** Maßnahmen: one row each. Money and dates stay numbers and dates, so that they can be summed. */
export function measureSheet(context: Context): Sheet {
  const { data, words } = context
  const columns = [subjectColumns, dateColumns, moneyColumns, stateColumns].flatMap((part) =>
    part(context),
  )
  const budget = budgetOf(data.measures)
  const total = totalRow(columns, {
    code: text(words.phrase.total),
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
