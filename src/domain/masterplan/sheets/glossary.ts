import { date, lines, text } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Sheet, Table } from '../model.ts'
import { sheetOf } from '../sheet.ts'
import { tableOf } from '../table.ts'
import type { PlanIndicator } from '../types.ts'
import { choiceWord } from '../words.ts'

function originTable(context: Context): Table {
  const { data, words } = context
  const { heading } = words
  const part = (label: string, value: string | null) => (value ? `${label}: ${value}` : null)
  const source = (indicator: PlanIndicator) => context.dataSource(indicator.source)
  return tableOf<PlanIndicator>({
    key: 'origins',
    caption: words.phrase.origins,
    columns: [
      { key: 'indicator', heading: heading.indicator, width: 36, cell: ({ name }) => text(name) },
      {
        key: 'calculation',
        heading: heading.calculation,
        width: 68,
        cell: (indicator) =>
          lines([
            part(heading.numerator, indicator.numeratorLabel),
            part(heading.denominator, indicator.denominatorLabel),
            indicator.formula,
            indicator.aggregationNote,
            indicator.interpretation,
          ]),
      },
      { key: 'code', heading: heading.indicatorCode, width: 12, cell: ({ code }) => text(code) },
      {
        key: 'kind',
        heading: heading.indicatorKind,
        width: 14,
        cell: ({ kind }) => text(choiceWord(words.choice.indicatorKind, kind)),
      },
      { key: 'unit', heading: heading.unit, width: 16, cell: ({ unit }) => text(unit) },
      {
        key: 'source',
        heading: heading.source,
        width: 34,
        cell: (indicator) => text(source(indicator)?.name),
      },
      {
        key: 'licence',
        heading: heading.licence,
        width: 18,
        cell: (indicator) => text(source(indicator)?.licence),
      },
      {
        key: 'lastUpdate',
        heading: heading.lastUpdate,
        width: 12,
        cell: (indicator) => date(source(indicator)?.lastUpdate ?? null),
      },
    ],
    records: data.indicators,
    rowKey: ({ code }) => code,
  })
}

/** Quellen und Glossar: how each indicator is computed and from what; what the words mean. */
export function glossarySheet(context: Context): Sheet {
  const { words } = context
  return sheetOf(context, {
    key: 'glossary',
    tables: [
      originTable(context),
      tableOf({
        key: 'glossary',
        caption: words.phrase.glossary,
        columns: [
          { key: 'term', heading: words.heading.term, width: 36, cell: ({ word }) => text(word) },
          {
            key: 'meaning',
            heading: words.heading.meaning,
            width: 68,
            cell: ({ definition }) => text(definition),
          },
        ],
        records: words.glossary,
        rowKey: ({ word }) => word,
      }),
    ],
  })
}
