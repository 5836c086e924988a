import type { FlatRow, RowFilter, Scalar } from '../rows.ts'
import { chunks } from './chunks.ts'
import type { Value } from './rowConnection.ts'
import { toStored, type Table } from './rowTable.ts'

export type Statement = { sql: string; args: Value[] }

const places = (count: number) => Array.from({ length: count }, () => '?').join()

const conditionOf = (column: string, wanted: RowFilter[string]): Statement => {
  if (wanted === null) return { sql: `${column} IS NULL`, args: [] }
  if (!Array.isArray(wanted)) return { sql: `${column} = ?`, args: [toStored(wanted as Scalar)] }
  return { sql: `${column} IN (${places(wanted.length)})`, args: wanted.map(toStored) }
}

type Selection = {
  table: Table
  where: RowFilter
  fields: readonly string[]
  isDistinct: boolean
}

const selection = ({ table, where, fields, isDistinct }: Selection): Statement => {
  const conditions = Object.entries(where).map(([field, wanted]) =>
    conditionOf(table.column(field), wanted),
  )
  const columns = fields.map((field) => table.column(field)).join()
  const filter = conditions.map(({ sql }) => sql).join(' AND ') || 'TRUE'
  return {
    sql: `SELECT ${isDistinct ? 'DISTINCT ' : ''}${columns} FROM ${table.name} WHERE ${filter}`,
    args: conditions.flatMap(({ args }) => args),
  }
}

/** One statement, or several when a list holds more values than a statement may bind. */
export const selections = (query: Selection): Statement[] => {
  const lists = Object.entries(query.where).filter(([, wanted]) => Array.isArray(wanted))
  const [field, values] = lists.sort((a, b) => lengthOf(b[1]) - lengthOf(a[1]))[0] ?? []
  if (field === undefined) return [selection(query)]
  // The other conditions bind values too: half of the limit is far above what any of them needs.
  return chunks(values as Scalar[], 2).map((part) =>
    selection({ ...query, where: { ...query.where, [field]: part } }),
  )
}

const lengthOf = (wanted: RowFilter[string]) => (Array.isArray(wanted) ? wanted.length : 1)

/** Rows of equal shape: the first names the fields. */
export const insertions = (table: Table, rows: readonly FlatRow[]): Statement[] => {
  const fields = Object.keys(rows[0] ?? {})
  const columns = fields.map((field) => table.column(field)).join()
  return chunks(rows, fields.length).map((part) => ({
    sql: `INSERT INTO ${table.name} (${columns}) VALUES ${part
      .map(() => `(${places(fields.length)})`)
      .join()}`,
    args: part.flatMap((row) => fields.map((field) => toStored(row[field]))),
  }))
}

/** Sets the fields of many rows by id in one statement. */
export const updates = (table: Table, rows: readonly FlatRow[]): Statement[] => {
  const fields = Object.keys(rows[0] ?? {}).filter((field) => field !== 'id')
  const assignments = fields.map((field, at) => `${table.column(field)} = wanted.column${at + 2}`)
  return chunks(rows, fields.length + 1).map((part) => ({
    sql: `UPDATE ${table.name} SET ${assignments.join()} FROM (VALUES ${part
      .map(() => `(${places(fields.length + 1)})`)
      .join()}) AS wanted WHERE ${table.name}.${table.column('id')} = wanted.column1`,
    args: part.flatMap((row) => ['id', ...fields].map((field) => toStored(row[field]))),
  }))
}

export const deletions = (table: Table, ids: readonly string[]): Statement[] =>
  chunks(ids, 1).map((part) => ({
    sql: `DELETE FROM ${table.name} WHERE ${table.column('id')} IN (${places(part.length)})`,
    args: part,
  }))
