import { date, integer, text, signs } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Cell, Sheet, Table } from '../model.ts'
import { sheetOf, type BuiltSheet } from '../sheet.ts'
import { statusCell } from '../statusCell.ts'
import { tableOf } from '../table.ts'
import { partialPercent } from '../figureCell.ts'
import { fill } from '../words.ts'
import { measureStatuses, type MeasureStatus } from '#domain/measures/measureStatus'

const widths = { label: 30, text: 98, count: 12 }

type Fact = [key: string, label: string, cell: Cell]

type Contents = { sheets: readonly Sheet[]; heldBack: number }

/** What of the county's figures is not whole, by name, and whether some are being derived anew. */
function completenessFacts({ data, figures, words }: Context): Fact[] {
  const { heading, phrase } = words
  const { countyArea } = data.settings
  const partial = data.indicators.flatMap(({ id, name }) => {
    const known = figures
      .periodsOf(id)
      .map((period) => (countyArea === null ? null : figures.find(id, period, countyArea)))
    // A projection looks ahead: it does not stand for what has been delivered.
    const figure = known.findLast((one) => one !== null && one.status !== 'projected')
    if (figure?.state !== 'published') return []
    const percent = partialPercent(figure.coverage)
    if (percent === null) return []
    return [fill(phrase.partialFigure, { name, period: figure.period, percent: String(percent) })]
  })
  const pending = data.indicators.filter(({ figuresPending }) => figuresPending).length
  const lines = [
    partial.length === 0 ? phrase.allComplete : partial.join('; '),
    ...(pending > 0 ? [fill(phrase.figuresPending, { count: String(pending) })] : []),
  ]
  return [['completeness', heading.completeness, text(lines.join('\n'))]]
}

function factTable(context: Context, { heldBack }: Contents): Table {
  const { data, words, column } = context
  const { heading, phrase } = words
  const { settings, edition } = data
  const scopes = {
    all: fill(phrase.scopeAll, { count: heldBack }),
    released: phrase.scopeReleased,
    visible: phrase.scopeVisible,
  }
  const facts: Fact[] = [
    ['edition', heading.edition, text(edition.title)],
    ['asOf', heading.asOf, date(edition.asOf)],
    ['county', heading.countyName, text(settings.countyName)],
    ['department', heading.department, text(settings.department)],
    ['contact', heading.contact, text(settings.contactEmail)],
    ['scope', heading.scope, text(scopes[edition.scope])],
    ['protection', heading.protectionMethod, text(phrase.protection)],
    ...completenessFacts(context),
  ]
  return tableOf<Fact>({
    key: 'facts',
    columns: [
      column('fact', widths.label, (row) => text(row[1])),
      column('content', widths.text, (row) => row[2]),
    ],
    records: facts,
    rowKey: (row) => row[0],
  })
}

function contentsTable({ data, words, column }: Context, { sheets }: Contents): Table {
  const about = new Map(Object.values(words.sheet).map((sheet) => [sheet.name, sheet.about]))
  return tableOf<Sheet>({
    key: 'contents',
    caption: words.phrase.contents,
    columns: [
      column('sheet', widths.label, ({ name }): Cell => ({
        kind: 'link',
        text: name,
        sheet: name,
      })),
      column('content', widths.text, ({ name }) => text(about.get(name))),
      column('rows', widths.count, ({ tables }) =>
        integer(tables.reduce((sum, { rows }) => sum + rows.length, 0)),
      ),
      ...(data.edition.scope === 'all'
        ? [column('heldBack', widths.count, ({ heldBack }: Sheet) => integer(heldBack))]
        : []),
    ],
    records: sheets,
    rowKey: ({ key }) => key,
  })
}

function signTable({ words, column }: Context): Table {
  const { choice, phrase } = words
  const meanings = [
    [signs.hidden, choice.figureState.suppressed.word, phrase.hiddenMeaning],
    [signs.none, choice.figureState.notAvailable.word, phrase.noneMeaning],
    [signs.pending, phrase.pending, phrase.pendingMeaning],
    [signs.partial, phrase.partialWord, phrase.partialMeaning],
    [signs.provisional, choice.observationStatus.provisional.word, phrase.provisionalMeaning],
    [signs.estimated, choice.observationStatus.estimated.word, phrase.estimatedMeaning],
    [signs.projected, choice.observationStatus.projected.word, phrase.projectedMeaning],
  ] as const
  return tableOf<readonly [sign: string, word: string, meaning: string]>({
    key: 'signs',
    caption: phrase.signs,
    columns: [
      column('sign', widths.label, ([sign]) => text(sign)),
      column('meaning', widths.text, ([, word, meaning]) => text(`${word}: ${meaning}`)),
    ],
    records: meanings,
    rowKey: ([, word]) => word,
  })
}

function statusTable({ words, column }: Context): Table {
  return tableOf<MeasureStatus>({
    key: 'statuses',
    caption: words.phrase.statuses,
    columns: [
      column('measureStatus', widths.label, (status) => statusCell(status, words)),
      column('meaning', widths.text, (status) =>
        text(words.choice.measureStatus[status].definition),
      ),
    ],
    records: measureStatuses,
    rowKey: (status) => status,
  })
}

/** Deckblatt: what this is and for whom, what is in it and what its signs mean. */
export function coverSheet(context: Context, contents: Contents): BuiltSheet {
  return sheetOf(context, {
    key: 'cover',
    title: context.data.settings.planTitle,
    paper: 'A4',
    onePage: true,
    tables: [
      factTable(context, contents),
      contentsTable(context, contents),
      statusTable(context),
      signTable(context),
    ],
  })
}
