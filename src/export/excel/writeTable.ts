import type { Worksheet } from 'exceljs'
import type { Cell, Row, Table } from '#domain/masterplan/model'
import type { Body } from './bodyXml.ts'
import { headerHeight } from './rowHeight.ts'
import type { StyleRegistry } from './styleRegistry.ts'
import { frame } from './styles.ts'
import { uniqueNames } from './uniqueNames.ts'

export type Tools = { styles: StyleRegistry; noRows: string }

type Place = { top: number; name: string; widths: readonly number[]; tools: Tools }

const numberKinds = new Set<Cell['kind']>(['integer', 'decimal', 'percent', 'euro'])

function isNumberColumn({ rows }: Table, column: number): boolean {
  return rows.some(({ cells }) => numberKinds.has(cells[column]?.kind ?? 'empty'))
}

function dressHeader(worksheet: Worksheet, table: Table, { top, widths }: Place) {
  const headings = table.columns.map(({ heading }) => heading)
  const row = worksheet.getRow(top)
  row.height = headerHeight(headings, widths)
  headings.forEach((_, at) => {
    row.getCell(at + 1).style = isNumberColumn(table, at) ? frame.numberHeader : frame.header
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

/** The library only has to know how many rows there are; they are put in afterwards. */
function declareTable(worksheet: Worksheet, table: Table, { top, name, rowCount }: Declared) {
  const headings = uniqueNames(table.columns.map(({ heading }) => heading))
  worksheet.addTable({
    name,
    ref: `A${top}`,
    columns: headings.map((heading) => ({ name: heading, filterButton: true })),
    rows: Array.from({ length: rowCount }, () => []),
    // Without a theme: the styles of the cells show everywhere, those of a theme only in Excel.
    style: { theme: null as unknown as undefined, showRowStripes: false },
  })
}

type Declared = { top: number; name: string; rowCount: number }

/**
 * Writes the header of a table in row `top` as that of a real Excel table, and returns its rows and
 * the totals below them.
 */
export function writeTable(worksheet: Worksheet, table: Table, place: Place): Body[] {
  const { top, name, widths, tools } = place
  const rows = rowsOf(table, tools.noRows)
  declareTable(worksheet, table, { top, name, rowCount: rows.length })
  dressHeader(worksheet, table, place)
  const bodies: Body[] = [
    { top: top + 1, part: 'body', rows, widths },
    { top: top + 1 + rows.length, part: 'total', rows: table.totals, widths },
  ]
  for (const body of bodies) {
    for (const { cells } of body.rows) {
      for (const cell of cells) tools.styles.numberOf(cell, body.part)
    }
  }
  return bodies
}
