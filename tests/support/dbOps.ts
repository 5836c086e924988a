import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Connection } from 'mongoose'
import type { Payload, SanitizedConfig } from 'payload'

import type { Env } from '#env'
import { createConfig } from '#src/createConfig'

/** The product's configuration with a driver that tells what it sends. */
export const monitoredConfig = (env: Env): Promise<SanitizedConfig> => {
  const isMongodb = env.databaseUri.startsWith('mongodb')
  const url = new URL(env.databaseUri)
  if (isMongodb) url.searchParams.set('monitorCommands', 'true')
  return createConfig({ ...env, databaseUri: url.href })
}

type Counter = { ops: string[]; stop: () => void }
type Statement = string | { sql: string }
type Client = { execute: (statement: Statement, ...rest: unknown[]) => unknown }

const firstWords = (statement: Statement) =>
  (typeof statement === 'string' ? statement : statement.sql).slice(0, 60)

/** Both connections to the file are of one class: what it executes is what SQLite gets. */
const countSqlite = (payload: Payload): Counter => {
  const { client } = payload.db as unknown as SQLiteAdapter
  const shared = Object.getPrototypeOf(client) as Client
  const { execute } = shared
  const ops: string[] = []
  shared.execute = function counted(this: Client, statement, ...rest) {
    ops.push(firstWords(statement))
    return execute.call(this, statement, ...rest)
  }
  return { ops, stop: () => Object.assign(shared, { execute }) }
}

const countMongodb = (payload: Payload): Counter => {
  const client = (Reflect.get(payload.db, 'connection') as Connection).getClient()
  const ops: string[] = []
  const note = ({ commandName }: { commandName: string }) => {
    if (!['hello', 'ping', 'endSessions'].includes(commandName)) ops.push(commandName)
  }
  client.on('commandStarted', note)
  return { ops, stop: () => void client.off('commandStarted', note) }
}

/** What reaches the driver while `work` runs: one entry a statement or command. */
export const dbOps = async (payload: Payload, work: () => Promise<unknown>): Promise<string[]> => {
  const count = payload.db.name === 'mongoose' ? countMongodb : countSqlite
  const { ops, stop } = count(payload)
  try {
    await work()
  } finally {
    stop()
  }
  return ops
}
