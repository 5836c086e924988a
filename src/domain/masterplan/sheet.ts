import type { Context } from './context.ts'
import { formatGermanDay } from '#domain/german/germanDate'
import type { Sheet, Table } from './model.ts'
import { fill, type SheetKey } from './words.ts'

type Parts = { key: SheetKey; tables: Table[] } & Partial<
  Pick<Sheet, 'paper' | 'onePage' | 'fixedColumns' | 'printedRows' | 'notes' | 'lines' | 'title'>
>

/** A sheet with its name, what it is about and the Stand; `parts` say what is particular. */
export function sheetOf({ data, words }: Context, parts: Parts): Sheet {
  const { name, about } = words.sheet[parts.key]
  const asOf = fill(words.phrase.asOfLine, { day: formatGermanDay(data.edition.asOf) })
  return {
    name,
    title: name,
    lines: [`${about} ${asOf}`],
    paper: 'A3',
    onePage: false,
    fixedColumns: 0,
    printedRows: null,
    notes: [],
    ...parts,
  }
}
