import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq } from 'payload'

import { DatabaseSetupError } from '../errors.ts'
import { openMigrator, type Client } from './connections.ts'
import { isBusy } from './writeTransaction.ts'

export type Migrations = NonNullable<SQLiteAdapter['prodMigrations']>

export type Steps = {
  migrations: Migrations
  /** The statements that make at once what all of them make, for a file without tables. */
  schema: readonly string[]
}

const hasTable = async (client: Client, name: string): Promise<boolean> => {
  const sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name LIKE ?"
  return (await client.execute({ sql, args: [name] })).rows.length > 0
}

const recorded = async (client: Client): Promise<Set<unknown>> => {
  if (!(await hasTable(client, 'payload_migrations'))) return new Set()
  const { rows } = await client.execute('SELECT name FROM payload_migrations')
  return new Set(rows.map((row) => row[0]))
}

const missingOf = async (client: Client, migrations: Migrations): Promise<Migrations> => {
  const done = await recorded(client)
  return migrations.filter(({ name }) => !done.has(name))
}

/** Another process may be migrating the same file, and that takes as long as it takes. */
const beginAlone = async (adapter: SQLiteAdapter): Promise<Client> => {
  for (;;) {
    const client = await openMigrator(adapter)
    try {
      await client.execute('BEGIN IMMEDIATE')
      return client
    } catch (error) {
      // libsql never lets go of a statement that failed.
      client.close()
      if (!isBusy(error)) throw error
      await sleep(50 + Math.random() * 100)
    }
  }
}

const checkReferences = async (client: Client) => {
  const { rows } = await client.execute('PRAGMA foreign_key_check')
  if (rows.length === 0) return
  throw new DatabaseSetupError(
    `Die Aktualisierung der Datenbank ließe ${rows.length} Verweise ins Leere zeigen und wurde ` +
      'abgebrochen; die Datei ist unverändert. Bitte melden Sie den Fehler.',
  )
}

const record = async (client: Client, names: readonly string[]) => {
  const { rows } = await client.execute(
    'SELECT coalesce(max(batch), 0) + 1 FROM payload_migrations',
  )
  for (const name of names) {
    await client.execute({
      sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, ?)',
      args: [randomUUID(), name, rows[0]![0]!],
    })
  }
}

const runSteps = async (adapter: SQLiteAdapter, client: Client, missing: Migrations) => {
  const { payload } = adapter
  const req = await createLocalReq({}, payload)
  for (const { name, up } of missing) {
    payload.logger.info(`Migrating: ${name}`)
    await up({ db: drizzle(client), payload, req })
  }
  await checkReferences(client)
}

const runMissing = async (adapter: SQLiteAdapter, client: Client, steps: Steps) => {
  // Another process may have been faster.
  const missing = await missingOf(client, steps.migrations)
  if (missing.length === 0) return
  if (await hasTable(client, '%')) await runSteps(adapter, client, missing)
  else for (const statement of steps.schema) await client.execute(statement)
  const names = missing.map(({ name }) => name)
  await record(client, names)
}

/** More free pages than this are worth a compact file, if they are most of it: 100 MB. */
const manyPages = 25_600

/** Bytes of what was removed stay in the file; where they are most of it, the disk gets them back. */
const giveBack = async (adapter: SQLiteAdapter) => {
  const client = await openMigrator(adapter)
  try {
    const [free, all] = await Promise.all(
      ['freelist_count', 'page_count'].map(async (name) => {
        const { rows } = await client.execute(`PRAGMA ${name}`)
        return Number(rows[0]![0])
      }),
    )
    if (free! > manyPages && free! * 2 > all!) await client.execute('VACUUM')
  } catch (error) {
    // Another process reads, or the disk is full: the file serves as it is.
    adapter.payload.logger.warn({ err: error, msg: 'the file was not compacted' })
  } finally {
    client.close()
  }
}

/**
 * Brings the file to the schema of the code: all missing migrations together or, where one fails or
 * the process is killed, none. Of several processes one does it and the others wait.
 * @throws DatabaseSetupError where references would point at nothing
 */
export const migrate = async (adapter: SQLiteAdapter, steps: Steps): Promise<void> => {
  if ((await missingOf(adapter.client, steps.migrations)).length === 0) return
  const client = await beginAlone(adapter)
  try {
    await runMissing(adapter, client, steps)
    await client.execute('COMMIT')
  } catch (error) {
    await client.execute('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.close()
  }
  await giveBack(adapter)
}
