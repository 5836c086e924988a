import { date, integer, text, signs } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Cell, Sheet, Table } from '../model.ts'
import { sheetOf } from '../sheet.ts'
import { statusCell } from '../statusCell.ts'
import { tableOf } from '../table.ts'
import { unreleasedCount } from '../unreleased.ts'
import { fill } from '../words.ts'
import { measureStatuses } from '../../measureStatus.ts'

const widths = { label: 30, text: 98, count: 12 }

function factTable({ data, words }: Context): Table {
  const { heading, phrase } = words
  const { plan, edition } = data
  const scope = fill(edition.scope === 'all' ? phrase.scopeAll : phrase.scopeVisible, {
    count: unreleasedCount(data),
  })
  const facts: [key: string, label: string, cell: Cell][] = [
    ['edition', heading.edition, text(edition.title)],
    ['asOf', heading.asOf, date(edition.asOf)],
    ['county', heading.countyName, text(plan.county)],
    ['department', heading.department, text(plan.department)],
    ['contact', heading.contact, text(plan.contactEmail)],
    ['scope', heading.scope, text(scope)],
    ['protection', heading.protectionMethod, text(phrase.protection)],
  ]
  return tableOf({
    key: 'facts',
    columns: [
      { key: 'fact', heading: heading.fact, width: widths.label, cell: (row) => text(row[1]) },
      { key: 'content', heading: heading.content, width: widths.text, cell: (row) => row[2] },
    ],
    records: facts,
    rowKey: (row) => row[0],
  })
}

function contentsTable({ words }: Context, sheets: readonly Sheet[]): Table {
  const { heading } = words
  const about = new Map(Object.values(words.sheet).map((sheet) => [sheet.name, sheet.about]))
  return tableOf({
    key: 'contents',
    caption: words.phrase.contents,
    columns: [
      {
        key: 'sheet',
        heading: heading.sheet,
        width: widths.label,
        cell: ({ name }): Cell => ({ kind: 'link', text: name, sheet: name }),
      },
      {
        key: 'about',
        heading: heading.content,
        width: widths.text,
        cell: ({ name }) => text(about.get(name)),
      },
      {
        key: 'rows',
        heading: heading.rows,
        width: widths.count,
        cell: ({ tables }) => integer(tables.reduce((sum, { rows }) => sum + rows.length, 0)),
      },
    ],
    records: sheets,
    rowKey: ({ key }) => key,
  })
}

function signTable({ words }: Context): Table {
  const { heading, phrase } = words
  const meanings = [
    [signs.hidden, phrase.hidden, phrase.hiddenMeaning],
    [signs.none, phrase.none, phrase.noneMeaning],
    [signs.pending, phrase.pending, phrase.pendingMeaning],
  ] as const
  return tableOf({
    key: 'signs',
    caption: phrase.signs,
    columns: [
      { key: 'sign', heading: heading.sign, width: widths.label, cell: ([sign]) => text(sign) },
      {
        key: 'meaning',
        heading: heading.meaning,
        width: widths.text,
        cell: ([, word, meaning]) => text(`${word}: ${meaning}`),
      },
    ],
    records: meanings,
    rowKey: ([, word]) => word,
  })
}

function statusTable({ words }: Context): Table {
  return tableOf({
    key: 'statuses',
    caption: words.phrase.statuses,
    columns: [
      {
        key: 'status',
        heading: words.heading.implementation,
        width: widths.label,
        cell: (status) => statusCell(status, words),
      },
      {
        key: 'meaning',
        heading: words.heading.meaning,
        width: widths.text,
        cell: (status) => text(words.measureStatus[status].definition),
      },
    ],
    records: measureStatuses,
    rowKey: (status) => status,
  })
}

/** Deckblatt: what this is, how it stands, what is in it and what its signs mean. */
export function coverSheet(context: Context, sheets: readonly Sheet[]): Sheet {
  return sheetOf(context, {
    key: 'cover',
    title: context.data.plan.title,
    paper: 'A4',
    onePage: true,
    tables: [
      factTable(context),
      contentsTable(context, sheets),
      statusTable(context),
      signTable(context),
    ],
  })
}
