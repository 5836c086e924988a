import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import mongoose from 'mongoose'

import type { Engine } from '../database.ts'

/** A row or document as it is stored: column or field → value as JSON; ids and days as texts. */
type RawRow = Readonly<Record<string, string>>
/** Everything a database holds: table or collection → id → row. */
export type RawState = ReadonlyMap<string, ReadonlyMap<string, RawRow>>

const cells = (row: object): RawRow =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, JSON.stringify(value)]))

const byId = (rows: readonly Record<string, unknown>[]) =>
  new Map(
    rows.map((row) => {
      const id = row['id'] ?? row['_id']
      return [JSON.stringify(id ?? row), cells(row)] as const
    }),
  )

const readSqlite = async (uri: string): Promise<RawState> => {
  const { $client } = drizzle({ connection: { url: uri } })
  const select = async (sql: string) => {
    const { columns, rows } = await $client.execute(sql)
    return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])))
  }
  try {
    const tables = await select(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    const state = new Map<string, ReadonlyMap<string, RawRow>>()
    for (const { name } of tables) {
      state.set(String(name), byId(await select(`SELECT * FROM "${String(name)}"`)))
    }
    return state
  } finally {
    $client.close()
  }
}

const readMongodb = async (uri: string): Promise<RawState> => {
  const connection = await mongoose.createConnection(uri).asPromise()
  try {
    const found = await connection.db!.listCollections().toArray()
    const state = new Map<string, ReadonlyMap<string, RawRow>>()
    for (const { name } of found) {
      state.set(name, byId(await connection.db!.collection(name).find().toArray()))
    }
    return state
  } finally {
    await connection.close()
  }
}

export const readRaw = (engine: Engine, uri: string): Promise<RawState> =>
  engine === 'sqlite' ? readSqlite(uri) : readMongodb(uri)

const notMissing = (value: string | undefined) => value !== undefined && value !== 'null'

/**
 * What became of what was there: `areas -` for a table that is gone, `areas 3 gone` for rows,
 * `areas.kind` for columns in which any row lost or changed its value. What is new is not told.
 */
export const lossesBetween = (before: RawState, after: RawState): string[] => {
  const losses = new Set<string>()
  for (const [table, rows] of before) {
    const rowsNow = after.get(table)
    if (!rowsNow) losses.add(`${table} -`)
    else {
      const gone = [...rows.keys()].filter((id) => !rowsNow.has(id))
      if (gone.length > 0) losses.add(`${table} ${gone.length} gone`)
      for (const [id, row] of rows) {
        const now = rowsNow.get(id)
        for (const [column, value] of Object.entries(row))
          if (now && notMissing(value) && now[column] !== value) losses.add(`${table}.${column}`)
      }
    }
  }
  return [...losses].sort()
}
