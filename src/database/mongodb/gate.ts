import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import { DatabaseBusyError } from '../errors.ts'
import type { Engine } from '../types.ts'
import { gateId, writersCollection, type ClientSession, type Gate } from './writers.ts'

/** MongoDB itself ends a transaction after a minute, so the gate is never shut for longer. */
const patienceSeconds = 90

const duplicateKey = 11000

type MongoError = { code?: number; hasErrorLabel?: (label: string) => boolean }

const isTransient = (error: MongoError) =>
  error.hasErrorLabel?.('TransientTransactionError') === true || error.code === duplicateKey

/** What the gate said about reference data when a transaction passed it. */
const stamps = new WeakMap<ClientSession, string | undefined>()

/** The first operation of every write, on one document: MongoDB refuses the second one of two. */
const pass = async (adapter: MongooseAdapter, session: ClientSession) => {
  session.startTransaction({ writeConcern: { w: 'majority' } })
  try {
    const gate = await writersCollection(adapter).findOneAndUpdate(
      { _id: gateId },
      { $inc: { writes: 1 } },
      { session, upsert: true, returnDocument: 'after' },
    )
    stamps.set(session, (gate as Gate | null)?.reference)
    return true
  } catch (error) {
    await session.abortTransaction()
    if (isTransient(error as MongoError)) return false
    throw error
  }
}

/** Nothing of the caller has run yet when another process is in the gate: trying again is safe. */
const passWhenFree = async (adapter: MongooseAdapter, session: ClientSession) => {
  const deadline = Date.now() + patienceSeconds * 1000
  while (!(await pass(adapter, session))) {
    if (Date.now() > deadline) throw new DatabaseBusyError(patienceSeconds)
    await sleep(1 + Math.random() * 19)
  }
}

const end = async (session: ClientSession) => {
  await session.endSession().catch(() => undefined)
}

/** Transactions that pass one gate, in this process and in all others on the same database. */
export const mongodbEngine = (input: {
  adapter: MongooseAdapter
  register: (session: ClientSession) => Promise<void>
}): Engine<ClientSession> => ({
  begin: async () => {
    const session = input.adapter.connection.getClient().startSession()
    try {
      await input.register(session)
      await passWhenFree(input.adapter, session)
      return session
    } catch (error) {
      await end(session)
      throw error
    }
  },
  commit: async (session) => {
    try {
      await session.commitTransaction()
    } finally {
      await end(session)
    }
  },
  rollback: async (session) => {
    // Aborting is best effort in the driver: it fails where MongoDB has aborted already.
    await session.abortTransaction().catch(() => undefined)
    await end(session)
  },
  referenceStamp: async (session) => stamps.get(session),
  touchReference: async (session) => {
    const change = { $set: { reference: randomUUID() } }
    await writersCollection(input.adapter).updateOne({ _id: gateId }, change, { session })
  },
})
