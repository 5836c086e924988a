import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { setTimeout as sleep } from 'node:timers/promises'

import { DatabaseBusyError } from '../errors.ts'
import type { Engine } from '../types.ts'

type Client = SQLiteAdapter['client']
type Drizzle = SQLiteAdapter['drizzle']
export type Session = SQLiteAdapter['sessions'][string]

/** How long another process (a rebuild, a seed) may hold the file before a save gives up. */
const patienceSeconds = 60

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/** Waits between tries instead of in SQLite: that would stop the whole server. */
const beginImmediate = async (client: Client) => {
  const deadline = Date.now() + patienceSeconds * 1000
  for (;;) {
    try {
      await client.execute('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > deadline) throw new DatabaseBusyError(patienceSeconds)
      await sleep(1 + Math.random() * 20)
    }
  }
}

/**
 * A transaction on the lasting connection. libsql's own would drop the connection with its
 * settings and open another. A statement that comes late would join a stranger's write: refused.
 */
const transactionOn = (client: Client) => async () => {
  await beginImmediate(client)
  let isOpen = true
  const checked = () => {
    if (!isOpen) throw new Error('This write has ended: await every write that a hook starts.')
    return client
  }
  return {
    execute: (statement: Parameters<Client['execute']>[0]) => checked().execute(statement),
    batch: async (statements: Parameters<Client['execute']>[0][]) => {
      const results = []
      for (const statement of statements) results.push(await checked().execute(statement))
      return results
    },
    commit: async () => {
      await checked().execute('COMMIT')
      isOpen = false
    },
    rollback: async () => {
      isOpen = false
      // A failed COMMIT (disk full) may have rolled back already.
      await client.execute('ROLLBACK').catch(() => undefined)
    },
  }
}

/** Drizzle over a connection on which nothing runs outside a transaction. */
export const writerDrizzle = ({
  client,
  adapter,
}: {
  client: Client
  adapter: SQLiteAdapter
}): Drizzle => {
  const facade = { transaction: transactionOn(client) } as unknown as Client
  const logger = (adapter.logger ?? false) as boolean
  return drizzle(facade, { logger, schema: adapter.schema }) as unknown as Drizzle
}

/** Lifts drizzle's callback into a begin and an end, as Payload's operations need it. */
const begin = (writer: Drizzle) =>
  new Promise<Session>((started, failed) => {
    const done: Promise<void> = writer.transaction(
      (db) =>
        new Promise<void>((commit, rollback) => {
          const resolve = () => (commit(), done)
          const reject = () => (rollback(rolledBack), done)
          started({ db, resolve, reject } as unknown as Session)
        }),
    )
    done.catch(failed)
  })

const rolledBack = new Error('rolled back')

const rollback = async (session: Session) => {
  try {
    await session.reject()
  } catch (error) {
    if (error !== rolledBack) throw error
  }
}

export const sqliteEngine = (writer: () => Drizzle): Engine<Session> => ({
  begin: () => begin(writer()),
  commit: (session) => session.resolve(),
  rollback,
})
