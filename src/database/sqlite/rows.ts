import { randomUUID } from 'node:crypto'

import type { FieldKinds } from '../fieldKinds.ts'
import type { FlatRow, RowsEngine, Scalar } from '../rows.ts'
import { connectionOf, type Value } from './rowConnection.ts'
import { deletions, insertions, selections, updates } from './rowQueries.ts'
import { tableOf } from './rowTable.ts'

const booleanFields = (kinds: FieldKinds, fields: readonly string[]) =>
  new Set(fields.filter((field) => kinds.get(field) === 'boolean'))

const toRow = (values: ArrayLike<unknown>, fields: readonly string[], booleans: Set<string>) => {
  const row: FlatRow = { id: values[0] as string }
  fields.forEach((field, at) => {
    const value = values[at + 1] as Value
    row[field] = booleans.has(field) && value !== null ? value === 1 : (value as Scalar)
  })
  return row
}

/** Rows through SQL on the connection of the request's transaction. */
export const sqliteRows: RowsEngine = {
  read: async ({ req, slug, kinds, where, fields }) => {
    const table = tableOf(req, slug, kinds)
    const connection = await connectionOf(req, { isWrite: false })
    const booleans = booleanFields(kinds, fields)
    const rows: FlatRow[] = []
    for (const statement of selections({ table, where, fields })) {
      const result = await connection.execute(statement)
      for (const values of result.rows) rows.push(toRow(values, fields, booleans))
    }
    return rows
  },

  write: async ({ req, slug, kinds, insert, update, delete: ids }) => {
    const table = tableOf(req, slug, kinds)
    const connection = await connectionOf(req, { isWrite: true })
    const now = new Date().toISOString()
    const inserted = insert.map((row) => ({
      id: randomUUID(),
      ...row,
      updatedAt: now,
      createdAt: now,
    }))
    const updated = update.map(({ id, row }) => ({ ...row, id, updatedAt: now }))
    const statements = [
      ...deletions(table, ids),
      ...updates(table, updated),
      ...insertions(table, inserted),
    ]
    for (const statement of statements) await connection.execute(statement)
  },
}
