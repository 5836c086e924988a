import { randomUUID } from 'node:crypto'

import type { FlatRow, RowsEngine } from '../rows.ts'
import { connectionOf } from './rowConnection.ts'
import { deletions, insertions, updates } from './rowQueries.ts'
import { selections, unpack } from './rowSelections.ts'
import { tableOf } from './rowTable.ts'

type Query = Parameters<RowsEngine['read']>[0]

const select = async ({ req, slug, ...query }: Query, isDistinct: boolean): Promise<FlatRow[]> => {
  const table = tableOf(req, slug, query.kinds)
  const connection = await connectionOf(req, { isWrite: false })
  const parts: FlatRow[][] = []
  for (const statement of selections({ ...query, table, isDistinct })) {
    const { rows } = await connection.execute(statement)
    parts.push(unpack(rows[0]![0] as string | null, query.fields))
  }
  return parts.flat()
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
