import { date, lines, text } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Table } from '../model.ts'
import { nothing, sheetOf, type BuiltSheet, type SheetBuilder } from '../sheet.ts'
import { tableOf } from '../table.ts'
import type { PlanIndicator } from '../types.ts'
import { choiceWord, type Meaning } from '../words.ts'

function originTable(context: Context): Table {
  const { column, data, words } = context
  const { heading } = words
  const part = (label: string, value: string | null) => (value ? `${label}: ${value}` : null)
  const source = (indicator: PlanIndicator) => context.dataSource(indicator.source)
  return tableOf<PlanIndicator>({
    key: 'origins',
    caption: words.phrase.origins,
    columns: [
      column('indicator', 36, ({ name }) => text(name)),
      column('calculation', 68, (indicator) =>
        lines([
          part(heading.numerator, indicator.numeratorLabel),
          part(heading.denominator, indicator.denominatorLabel),
          indicator.formula,
          indicator.aggregationNote,
          indicator.interpretation,
        ]),
      ),
      column('indicatorCode', 12, ({ code }) => text(code)),
      column('indicatorKind', 14, ({ kind }) => text(choiceWord(words.choice.indicatorKind, kind))),
      column('unit', 16, ({ unit }) => text(unit)),
      column('source', 34, (indicator) => text(source(indicator)?.name)),
      column('licence', 18, (indicator) => text(source(indicator)?.licence)),
      column('lastUpdate', 12, (indicator) => date(source(indicator)?.lastUpdate ?? null)),
    ],
    records: data.indicators,
    rowKey: ({ code }) => code,
  })
}

function build(context: Context): BuiltSheet {
  const { column, words } = context
  return sheetOf(context, {
    key: 'glossary',
    tables: [
      originTable(context),
      tableOf<Meaning>({
        key: 'glossary',
        caption: words.phrase.glossary,
        columns: [
          column('term', 36, ({ word }) => text(word)),
          column('meaning', 68, ({ definition }) => text(definition)),
        ],
        records: words.glossary,
        rowKey: ({ word }) => word,
      }),
    ],
  })
}

/** Quellen und Glossar: how each indicator is computed and from what; what the words mean. */
export const glossarySheet: SheetBuilder = { heldBack: nothing, build }
