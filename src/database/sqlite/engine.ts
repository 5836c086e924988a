import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import type { Engine } from '../types.ts'
import type { Client, Writer } from './connections.ts'
import { executorOf } from './rowConnection.ts'
import { writeTransaction } from './writeTransaction.ts'

type Drizzle = SQLiteAdapter['drizzle']
type Session = SQLiteAdapter['sessions'][string]

/** Drizzle over the writer, on which nothing runs outside a transaction. */
export const writerDrizzle = ({
  writer,
  adapter,
}: {
  writer: Writer
  adapter: SQLiteAdapter
}): Drizzle => {
  const client = { transaction: () => writeTransaction(writer) } as unknown as Client
  const logger = (adapter.logger ?? false) as boolean
  return drizzle(client, { logger, schema: adapter.schema })
}

const rolledBack = new Error('rolled back')

/** Lifts drizzle's callback into a begin and an end, as Payload's operations need it. */
const begin = (db: Drizzle) =>
  new Promise<Session>((started, failed) => {
    const done: Promise<void> = db.transaction(
      (transaction) =>
        new Promise<void>((commit, rollback) => {
          const resolve = () => (commit(), done)
          const reject = () => (rollback(rolledBack), done)
          started({ db: transaction, resolve, reject } as unknown as Session)
        }),
    )
    done.catch(failed)
  })

const rollback = async (session: Session) => {
  try {
    await session.reject()
  } catch (error) {
    if (error !== rolledBack) throw error
  }
}

export type Opened = { db: Drizzle; writer: Writer }

export const sqliteEngine = (opened: () => Opened): Engine<Session> => {
  let changes = 0
  return {
    begin: () => begin(opened().db),
    commit: (session) => session.resolve(),
    rollback,
    // Own changes are counted; SQLite tells each connection of those that came over any other.
    referenceStamp: async (session) => {
      const { rows } = await executorOf(session.db).execute('PRAGMA data_version')
      return [opened().writer.serial(), rows[0]![0], changes].join()
    },
    touchReference: async () => {
      changes += 1
    },
  }
}
