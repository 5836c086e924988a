import type { Context, Records } from './context.ts'
import type { Held } from './heldBack.ts'
import { formatGermanDay } from '#domain/german/germanDate'
import type { Sheet, Table } from './model.ts'
import { fill, type SheetKey } from './words.ts'

type Parts = { key: SheetKey; tables: Table[] } & Partial<
  Pick<Sheet, 'paper' | 'onePage' | 'fixedColumns' | 'printedRows' | 'notes' | 'lines' | 'title'>
>

export type BuiltSheet = Omit<Sheet, 'heldBack'>

export type SheetBuilder = {
  /**
   * The unreleased records of which the sheet shows anything, be it a code or a day. Readers outside
   * the office get a workbook without them, so what is not declared here would leak.
   */
  heldBack: (records: Records) => Held[]
  build: (context: Context) => BuiltSheet
}

/** For sheets of what everybody who is signed in may read. */
export const nothing = (): Held[] => []

/** A sheet with its name, what it is about and its day; `parts` say what is particular. */
export function sheetOf({ data, words }: Context, parts: Parts): BuiltSheet {
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
