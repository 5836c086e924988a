import type { Style, Worksheet } from 'exceljs'
import type { Cell, Row, Table } from '#domain/masterplan/model'
import { cellValue } from './cellValue.ts'
import { headerHeight, rowHeight } from './rowHeight.ts'
import { frame, type StyleOf } from './styles.ts'
import { uniqueNames } from './uniqueNames.ts'

export type Tools = {
  styleOf: StyleOf
  linkTo: (sheet: string) => string
  noRows: string
}

type Place = { top: number; name: string; widths: readonly number[]; tools: Tools }

type Dress = { at: number; height: number; styles: readonly Partial<Style>[] }

/** Gives a written row its styles and the height its texts need. */
function dressRow(worksheet: Worksheet, { at, height, styles }: Dress) {
  const row = worksheet.getRow(at)
  row.height = height
  styles.forEach((style, column) => {
    row.getCell(column + 1).style = style
  })
}

const numberKinds = new Set<Cell['kind']>(['integer', 'decimal', 'percent', 'euro'])

function isNumberColumn({ rows }: Table, column: number): boolean {
  return rows.some(({ cells }) => numberKinds.has(cells[column]?.kind ?? 'empty'))
}

function dressHeader(worksheet: Worksheet, table: Table, { top, widths }: Place) {
  const headings = table.columns.map(({ heading }) => heading)
  const styles = headings.map((_, at) =>
    isNumberColumn(table, at) ? frame.numberHeader : frame.header,
  )
  dressRow(worksheet, { at: top, height: headerHeight(headings, widths), styles })
}

/** A table without rows is not allowed in the format: one row says that there is nothing. */
function rowsOf({ columns, rows }: Table, noRows: string): Row[] {
  if (rows.length > 0) return rows
  const cells = columns.map((_, at) =>
    at === 0 ? ({ kind: 'text', text: noRows } as const) : ({ kind: 'empty' } as const),
  )
  return [{ key: 'none', cells }]
}

/**
 * Writes a table with its header in row `top` as a real Excel table, its totals below it.
 * Returns the number of the next free row.
 */
export function writeTable(worksheet: Worksheet, table: Table, place: Place): number {
  const { top, name, widths, tools } = place
  const rows = rowsOf(table, tools.noRows)
  const values = ({ cells }: Row) => cells.map((cell) => cellValue(cell, tools.linkTo))
  const headings = uniqueNames(table.columns.map(({ heading }) => heading))
  worksheet.addTable({
    name,
    ref: `A${top}`,
    columns: headings.map((heading) => ({ name: heading, filterButton: true })),
    rows: rows.map(values),
    // Without a theme: the styles of the cells show everywhere, those of a theme only in Excel.
    style: { theme: null as unknown as undefined, showRowStripes: false },
  })
  dressHeader(worksheet, table, place)
  const dress = ({ cells }: Row, at: number, part: 'body' | 'total') => {
    const styles = cells.map((cell) => tools.styleOf(cell, part))
    dressRow(worksheet, { at, height: rowHeight(cells, widths), styles })
  }
  rows.forEach((row, at) => dress(row, top + 1 + at, 'body'))
  const below = top + 1 + rows.length
  table.totals.forEach((total, at) => {
    worksheet.getRow(below + at).values = values(total)
    dress(total, below + at, 'total')
  })
  return below + table.totals.length
}
