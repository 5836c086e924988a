import type { BaseDatabaseAdapter } from 'payload'

export type TransactionId = number | Promise<number | string> | string

/** How one engine begins and ends a transaction; only ever called one at a time. */
export type Engine<Session> = {
  begin: () => Promise<Session>
  /** Rejects where the commit failed; nothing is stored then. */
  commit: (session: Session) => Promise<void>
  rollback: (session: Session) => Promise<void>
  /** The same as long as nobody has committed a change that was announced by `touchReference`. */
  referenceStamp: (session: Session) => Promise<string | undefined>
  /** Called at most once in a transaction, before it changes reference data. */
  touchReference: (session: Session) => Promise<void>
}

/** What both adapters of Payload have in common and this folder replaces. */
export type WritableAdapter = Pick<
  BaseDatabaseAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
> & { sessions: Record<string, unknown> }
