import { isUpperArea, isValidOn } from '../areaOrder.ts'
import { date, integer, text } from '../cells.ts'
import type { Context } from '../context.ts'
import { coverageWord, figureCell, stateWord } from '../figureCell.ts'
import type { Sheet } from '../model.ts'
import { periodLabel } from '../periodLabel.ts'
import { sheetOf } from '../sheet.ts'
import { tableOf, type Filled } from '../table.ts'
import type { PlanArea, PlanFigure, PlanIndicator } from '../types.ts'
import { choiceWord } from '../words.ts'

type Entry = { indicator: PlanIndicator; area: PlanArea; period: string; figure: PlanFigure | null }

/** One entry per indicator and upper area, all of the newest period of the indicator. */
function entriesOf({ data, figures }: Context): Entry[] {
  const areas = data.areas.filter((area) => isUpperArea(area) && isValidOn(area, data.edition.asOf))
  return data.indicators.flatMap((indicator) => {
    const period = figures.periodsOf(indicator.id).at(-1) ?? ''
    return areas.map((area) => ({
      indicator,
      area,
      period,
      figure: figures.find(indicator.id, period, area.id),
    }))
  })
}

const published = ({ figure }: Entry) => (figure?.state === 'published' ? figure : null)

function identityColumns({ words }: Context): Filled<Entry>[] {
  const { heading } = words
  return [
    {
      key: 'code',
      heading: heading.indicatorCode,
      width: 10,
      cell: ({ indicator }) => text(indicator.code),
    },
    {
      key: 'indicator',
      heading: heading.indicator,
      width: 36,
      cell: ({ indicator }) => text(indicator.name),
    },
    { key: 'area', heading: heading.area, width: 26, cell: ({ area }) => text(area.name) },
    { key: 'areaKey', heading: heading.areaKey, width: 12, cell: ({ area }) => text(area.key) },
    {
      key: 'areaKind',
      heading: heading.areaKind,
      width: 12,
      cell: ({ area }) => text(words.areaKind[area.kind].word),
    },
    {
      key: 'period',
      heading: heading.period,
      width: 18,
      cell: ({ period }) => text(period && periodLabel(period)),
    },
  ]
}

function valueColumns({ words }: Context): Filled<Entry>[] {
  const { heading } = words
  return [
    {
      key: 'value',
      heading: heading.value,
      width: 12,
      cell: ({ figure, indicator }) => figureCell(figure, indicator),
    },
    {
      key: 'unit',
      heading: heading.unit,
      width: 13,
      cell: ({ indicator }) => text(indicator.unit),
    },
    {
      key: 'state',
      heading: heading.figureState,
      width: 16,
      cell: ({ figure }) => text(stateWord(figure, words)),
    },
    {
      key: 'coverage',
      heading: heading.coverage,
      width: 20.5,
      cell: ({ figure }) => text(coverageWord(figure, words)),
    },
    {
      key: 'basis',
      heading: heading.basis,
      width: 26,
      cell: (entry) => text(choiceWord(words.choice.basis, published(entry)?.basis ?? null)),
    },
    {
      key: 'numerator',
      heading: heading.numerator,
      width: 12,
      cell: (entry) => integer(published(entry)?.numerator ?? null),
    },
    {
      key: 'denominator',
      heading: heading.denominator,
      width: 12,
      cell: (entry) => integer(published(entry)?.denominator ?? null),
    },
  ]
}

/** Indikatoren: the newest figures of the county and its municipalities, each with its source. */
export function indicatorSheet(context: Context): Sheet {
  const { heading } = context.words
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
          {
            key: 'source',
            heading: heading.source,
            width: 33,
            cell: (entry) => text(source(entry)?.name),
          },
          {
            key: 'lastUpdate',
            heading: heading.lastUpdate,
            width: 12,
            cell: (entry) => date(source(entry)?.lastUpdate ?? null),
          },
        ],
        records: entriesOf(context),
        rowKey: ({ indicator, area }) => `${indicator.code} ${area.key}`,
      }),
    ],
    notes: [context.words.phrase.signLine],
  })
}
