import { setTimeout as sleep } from 'node:timers/promises'

import { DatabaseBusyError } from '../errors.ts'
import type { Client, Writer } from './connections.ts'

type Statement = Parameters<Client['execute']>[0]

/** How long another process (a rebuild, a seed) may hold the file before a save gives up. */
const patienceSeconds = 60

export const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/** Waits between tries rather than in SQLite: that would stop the whole server. */
const beginImmediate = async (writer: Writer) => {
  const deadline = Date.now() + patienceSeconds * 1000
  for (;;) {
    try {
      await writer.client().execute('BEGIN IMMEDIATE')
      return writer.client()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > deadline) throw new DatabaseBusyError(patienceSeconds)
      await writer.reopen()
      await sleep(1 + Math.random() * 20)
    }
  }
}

/**
 * A transaction on the lasting connection. libsql's own would drop the connection with its
 * settings and open another. A statement that comes late would join a stranger's write: refused.
 */
export const writeTransaction = async (writer: Writer) => {
  const client = await beginImmediate(writer)
  let isOpen = true
  const execute = (statement: Statement) => {
    if (!isOpen) throw new Error('This write has ended: await every write that a hook starts.')
    return client.execute(statement)
  }
  return {
    execute,
    batch: async (statements: Statement[]) => {
      const results = []
      for (const statement of statements) results.push(await execute(statement))
      return results
    },
    commit: async () => {
      await execute('COMMIT')
      isOpen = false
    },
    rollback: async () => {
      isOpen = false
      // A failed COMMIT (disk full) may have rolled back already.
      await client.execute('ROLLBACK').catch(() => undefined)
    },
  }
}
