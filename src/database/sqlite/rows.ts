import { randomUUID } from 'node:crypto'

import type { FieldKinds } from '../fieldKinds.ts'
import type { FlatRow, RowsEngine, Scalar } from '../rows.ts'
import { connectionOf } from './rowConnection.ts'
import { deletions, insertions, selections, updates } from './rowQueries.ts'
import { tableOf } from './rowTable.ts'

type Query = Parameters<RowsEngine['read']>[0]

/** Turns a result row, columns in the order of `fields`, into a flat one. */
const rowReader = (kinds: FieldKinds, fields: readonly string[]) => {
  const booleans = new Set(fields.filter((field) => kinds.get(field) === 'boolean'))
  return (values: ArrayLike<unknown>): FlatRow => {
    const row: FlatRow = {}
    fields.forEach((field, at) => {
      const value = values[at] as Scalar
      row[field] = booleans.has(field) && value !== null ? value === 1 : value
    })
    return row
  }
}

const select = async (
  { req, slug, kinds, where, fields }: Query,
  isDistinct: boolean,
): Promise<FlatRow[]> => {
  const table = tableOf(req, slug, kinds)
  const connection = await connectionOf(req, { isWrite: false })
  const toRow = rowReader(kinds, fields)
  const rows: FlatRow[] = []
  for (const statement of selections({ table, where, fields, isDistinct })) {
    const result = await connection.execute(statement)
    for (const values of result.rows) rows.push(toRow(values))
  }
  return rows
}

/** Rows through SQL on the connection of the request's transaction. */
export const sqliteRows: RowsEngine = {
  read: (query) => select({ ...query, fields: ['id', ...query.fields] }, false),

  distinct: (query) => select(query, true),

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
