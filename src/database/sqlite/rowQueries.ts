import type { FlatRow } from '../contract.ts'
import { chunks } from './chunks.ts'
import type { Value } from './rowConnection.ts'
import { toStored, type Table } from './rowTable.ts'

export type Statement = { sql: string; args: Value[] }

const places = (count: number) => Array.from({ length: count }, () => '?').join()

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
