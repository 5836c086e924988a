import { randomUUID } from 'node:crypto'

import { NestedWriteError } from './errors.ts'
import type { Engine, TransactionId, WritableAdapter } from './types.ts'
import { writeQueue } from './writeQueue.ts'
import { enterScope, surroundingWrite, writeScope, type WriteScope } from './writeScope.ts'

/** MongoDB ends a transaction after this time by itself; SQLite never does. */
const limitSeconds = 60

export type WriteTransactions = {
  begin: (scope: WriteScope) => Promise<string>
  end: (id: TransactionId, how: 'commit' | 'rollback') => Promise<void>
  /** The scope of a transaction that is still open. */
  scopeOf: (id: unknown) => WriteScope | undefined
  /** A scope for a new write; throws where it would wait for the write around it. */
  scopeFor: (what: string) => WriteScope
  /** See `#database/referenceData`. */
  stampOf: (id: string) => Promise<string | undefined>
  touch: (id: string) => Promise<void>
}

type Open<Session> = {
  scope: WriteScope
  session: Session
  isTouched: boolean
  stamp?: Promise<string | undefined>
}

/** Begins and ends the write transactions of one adapter, never two at a time. */
// oxlint-disable-next-line max-lines-per-function -- one closure over the queue and what is open
export const writeTransactions = <Session>({
  adapter,
  engine,
}: {
  adapter: WritableAdapter
  engine: Engine<Session>
}): WriteTransactions => {
  const queue = writeQueue({ limitSeconds })
  const open = new Map<string, Open<Session>>()

  const scopeFor = (what: string) => {
    if (surroundingWrite(adapter)) throw new NestedWriteError(what)
    return writeScope({ owner: adapter, id: randomUUID() })
  }
  const openSession = async () => {
    await queue.take()
    try {
      return await engine.begin()
    } catch (error) {
      queue.release()
      throw error
    }
  }
  const begin = async (scope: WriteScope) => {
    try {
      const session = await openSession()
      adapter.sessions[scope.id] = session
      open.set(scope.id, { scope, session, isTouched: false })
      return scope.id
    } catch (error) {
      scope.isLive = false
      throw error
    }
  }
  const end = async (id: TransactionId, how: 'commit' | 'rollback') => {
    const key = String(await id)
    const transaction = open.get(key)
    if (!transaction) return
    open.delete(key)
    delete adapter.sessions[key]
    transaction.scope.isUndone = how === 'rollback'
    try {
      await engine[how](transaction.session)
    } catch (error) {
      transaction.scope.isUndone = true
      throw error
    } finally {
      transaction.scope.isLive = false
      queue.release()
    }
  }
  const scopeOf = (id: unknown) => (typeof id === 'string' ? open.get(id)?.scope : undefined)
  const stampOf = async (id: string) => {
    const transaction = open.get(id)
    if (!transaction || transaction.isTouched) return undefined
    return (transaction.stamp ??= engine.referenceStamp(transaction.session))
  }
  const touch = async (id: string) => {
    const transaction = open.get(id)
    if (!transaction || transaction.isTouched) return
    transaction.isTouched = true
    await engine.touchReference(transaction.session)
  }
  return { begin, end, scopeOf, scopeFor, stampOf, touch }
}

/** Gives Payload's operations these transactions, and their code the scope of the write. */
export const installTransactions = (
  adapter: WritableAdapter,
  { begin, end, scopeFor }: WriteTransactions,
): void => {
  adapter.beginTransaction = () => {
    try {
      const scope = scopeFor('A write')
      enterScope(scope)
      return begin(scope)
    } catch (error) {
      return Promise.reject(error)
    }
  }
  adapter.commitTransaction = (id) => end(id, 'commit')
  adapter.rollbackTransaction = (id) => end(id, 'rollback')
}
