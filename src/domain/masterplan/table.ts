import type { Cell, Row, Table } from './model.ts'
import { empty } from './cells.ts'

/** A column together with the way to fill it from a record. */
export type Filled<Record> = {
  key: string
  heading: string
  width: number
  cell: (record: Record) => Cell
}

type Source<Record> = {
  key: string
  caption?: string
  columns: readonly Filled<Record>[]
  records: readonly Record[]
  rowKey: (record: Record) => string
  totals?: Row[]
}

/** Table with one row per record. */
export function tableOf<Record>(source: Source<Record>): Table {
  const { key, columns, records, rowKey } = source
  return {
    key,
    caption: source.caption ?? null,
    columns: columns.map(({ key: column, heading, width }) => ({ key: column, heading, width })),
    rows: records.map((record) => ({
      key: rowKey(record),
      cells: columns.map((column) => column.cell(record)),
    })),
    totals: source.totals ?? [],
  }
}

/** A row below the table: cells by column key, everything else empty. */
export function totalRow(
  columns: readonly { key: string }[],
  cells: Readonly<Record<string, Cell>>,
): Row {
  return { key: 'total', cells: columns.map((column) => cells[column.key] ?? empty) }
}
