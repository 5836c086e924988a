/** Meaning behind a status, so that the writer can add a colour to the word and the shape. */
export type Tone = 'good' | 'active' | 'warning' | 'ended' | 'neutral'

/** What a number says of itself beside its value. */
export type Marks = { partial?: number; sign?: string }

/**
 * One cell as plain data. Days are ISO `yyyy-mm-dd`; `percent` holds per cent (4.83 = 4.83 %);
 * `partial` is the coverage in per cent of a figure that is not whole: `≈ 3,1 % (11 %)`;
 * `sign` is the letter of the legend for a value that is provisional, estimated or projected;
 * `note` is a sign of the legend (•, –, …) or a remark that stands where a value would.
 */
export type Cell =
  | { kind: 'empty' }
  | { kind: 'text'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'status'; text: string; shape: string; tone: Tone }
  | { kind: 'link'; text: string; sheet: string }
  | ({ kind: 'integer'; value: number } & Marks)
  | ({ kind: 'decimal'; value: number; digits: number } & Marks)
  | ({ kind: 'percent'; value: number; digits: number } & Marks)
  | { kind: 'euro'; value: number }
  | { kind: 'date'; day: string }

/** `width` counts characters of the body font. `key` never changes, the heading may. */
export type Column = { key: string; heading: string; width: number }

/** `key` is the natural key of what the row shows (code of the measure, area key …). */
export type Row = { key: string; cells: Cell[] }

/** A table with one header row. `totals` stand below it and belong to no filter. */
export type Table = {
  key: string
  caption: string | null
  columns: Column[]
  rows: Row[]
  totals: Row[]
}

export type Paper = 'A4' | 'A3'

/** `printedRows`: how many rows of the (single) table are printed; `null` = all. */
export type Sheet = {
  key: string
  name: string
  title: string
  lines: string[]
  paper: Paper
  /** Short enough to be printed on one page. */
  onePage: boolean
  fixedColumns: number
  printedRows: number | null
  tables: Table[]
  notes: string[]
  /** How many records it shows that are not released. */
  heldBack: number
}

/** A workbook as plain data: what tests compare, what an edition keeps and what the writer gets. */
export type WorkbookModel = {
  title: string
  creator: string
  language: string
  /** Stand, ISO day. */
  asOf: string
  asOfLabel: string
  /** Stands where a table has no rows. */
  noRows: string
  /** How many records its sheets show that are not released. */
  heldBack: number
  sheets: Sheet[]
}
