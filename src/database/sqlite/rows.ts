import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import type { FlatRow, RowQuery, RowsEngine } from '../contract.ts'
import { connectionOf } from './rowConnection.ts'
import { deletions, insertions, updates } from './rowQueries.ts'
import { selections, unpack } from './rowSelections.ts'
import { tableOf } from './rowTable.ts'

type Select = { req: PayloadRequest; query: RowQuery; isDistinct?: boolean }

const select = async ({ req, query, isDistinct = false }: Select): Promise<FlatRow[]> => {
  const table = tableOf(req, query.slug, query.kinds)
  const connection = await connectionOf(req, { isWrite: false })
  const parts: FlatRow[][] = []
  for (const statement of selections({ ...query, table, isDistinct })) {
    const { rows } = await connection.execute(statement)
    const packed = Array.from(rows, (row) => row[0] as string)
    parts.push(unpack(packed, query.fields))
  }
  return parts.length === 1 ? parts[0]! : parts.flat()
}

/** Rows through SQL on the connection of the request's transaction. */
export const sqliteRows: RowsEngine = {
  read: ({ req, ...query }) => select({ req, query }),

  distinct: ({ req, ...query }) => select({ req, query, isDistinct: true }),

  write: async ({ req, slug, kinds, insert, update, delete: ids }) => {
    const table = tableOf(req, slug, kinds)
    const connection = await connectionOf(req, { isWrite: true })
    const now = new Date().toISOString()
    const updatedAt: FlatRow = kinds.has('updatedAt') ? { updatedAt: now } : {}
    const createdAt: FlatRow = kinds.has('createdAt') ? { createdAt: now } : {}
    const hasOwnIds = kinds.get('id') === 'text'
    const inserted = insert.map((row) => ({
      ...(hasOwnIds ? {} : { id: randomUUID() }),
      ...row,
      ...updatedAt,
      ...createdAt,
    }))
    const updated = update.map(({ id, row }) => ({ ...row, ...updatedAt, id }))
    const statements = [
      ...deletions(table, ids),
      ...updates(table, updated),
      ...insertions(table, inserted),
    ]
    for (const statement of statements) await connection.execute(statement)
  },
}
