import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

export type Value = string | number | null
type Result = { rows: ArrayLike<unknown>[] }
type Statement = string | { sql: string; args: Value[] }
type Executor = { execute: (statement: Statement) => Promise<Result> }

/** Drizzle's session: `tx` while it runs one of drizzle's own transactions, else the client. */
type Session = { client: Executor; tx?: Executor }

export const executorOf = (drizzle: unknown): Executor => {
  const { session } = drizzle as { session: Session }
  return session.tx ?? session.client
}

/**
 * The connection that sees the request's own writes: that of its transaction.
 * @throws Error when the transaction has ended, or there is none although `isWrite`
 */
export const connectionOf = async (
  req: PayloadRequest,
  { isWrite }: { isWrite: boolean },
): Promise<Executor> => {
  const db = req.payload.db as unknown as SQLiteAdapter
  const id = await req.transactionID
  if (!id) {
    if (isWrite) throw new Error('Rows are written inside a transaction only.')
    return executorOf(db.drizzle)
  }
  const running = db.sessions[id]
  if (!running) throw new Error('The transaction of this request has ended.')
  return executorOf(running.db)
}
