import type { Style, Worksheet } from 'exceljs'
import type { Row, Table } from '#domain/masterplan/model'
import { cellValue } from './cellValue.ts'
import { frame, type StyleOf } from './styles.ts'
import { uniqueNames } from './uniqueNames.ts'

export type Tools = {
  styleOf: StyleOf
  linkTo: (sheet: string) => string
  noRows: string
}

function styleRow(worksheet: Worksheet, rowNumber: number, styles: readonly Partial<Style>[]) {
  const row = worksheet.getRow(rowNumber)
  styles.forEach((style, at) => {
    row.getCell(at + 1).style = style
  })
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
export function writeTable(
  worksheet: Worksheet,
  table: Table,
  place: { top: number; name: string; tools: Tools },
): number {
  const { top, name, tools } = place
  const rows = rowsOf(table, tools.noRows)
  const values = ({ cells }: Row) => cells.map((cell) => cellValue(cell, tools.linkTo))
  worksheet.addTable({
    name,
    ref: `A${top}`,
    columns: uniqueNames(table.columns.map(({ heading }) => heading)).map((heading) => ({
      name: heading,
      filterButton: true,
    })),
    rows: rows.map(values),
    // Without a theme: the styles of the cells show everywhere, those of a theme only in Excel.
    style: { theme: null as unknown as undefined, showRowStripes: false },
  })
  styleRow(
    worksheet,
    top,
    table.columns.map(() => frame.header),
  )
  rows.forEach(({ cells }, at) => {
    styleRow(
      worksheet,
      top + 1 + at,
      cells.map((cell) => tools.styleOf(cell, 'body')),
    )
  })
  const below = top + 1 + rows.length
  table.totals.forEach((total, at) => {
    worksheet.getRow(below + at).values = values(total)
    styleRow(
      worksheet,
      below + at,
      total.cells.map((cell) => tools.styleOf(cell, 'total')),
    )
  })
  return below + table.totals.length
}
