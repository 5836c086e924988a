import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { mongo } from 'mongoose'

import { isRunning } from './writers.ts'

/** Steps that were done, and who is at it; a collection of ours that no model of Payload names. */
export type MigrationDoc = { _id: string; doneAt: Date } | Lock
type Lock = { _id: 'lock'; holder: string; host: string; pid: number; until: Date }

const lockId = 'lock'
const leaseSeconds = 30
const duplicateKey = 11000

export const migrationsCollection = (db: mongo.Db): mongo.Collection<MigrationDoc> =>
  db.collection<MigrationDoc>('planwerk-migrations')

/** Of this very process; after a restart in a container the number of the process is the same. */
const own = new Set<string>()

/** By the clock of the database: those of the machines may differ. */
const extended = { $dateAdd: { startDate: '$$NOW', unit: 'second', amount: leaseSeconds } }

const insertLock = async (db: mongo.Db, mine: Omit<Lock, 'until'>): Promise<boolean> => {
  try {
    await migrationsCollection(db).insertOne({ ...mine, until: new Date() })
    return true
  } catch (error) {
    if ((error as { code?: number }).code === duplicateKey) return false
    throw error
  }
}

const isDead = ({ holder, pid }: Lock) => (pid === process.pid ? !own.has(holder) : !isRunning(pid))

/** Takes over from a process that is gone: dead on this machine, or silent for too long. */
const takeOver = async (db: mongo.Db, mine: Omit<Lock, 'until'>): Promise<boolean> => {
  const found = (await migrationsCollection(db).findOne({ _id: lockId })) as Lock | null
  if (!found) return false
  const isGone = found.host === mine.host && isDead(found)
  const condition = isGone ? {} : { $expr: { $lt: ['$until', '$$NOW'] } }
  const { modifiedCount } = await migrationsCollection(db).updateOne(
    { _id: lockId, holder: found.holder, ...condition },
    [{ $set: { ...mine, until: extended } }],
  )
  return modifiedCount === 1
}

export type Held = {
  /** @throws Error when another process has taken over, because this one did not answer */
  assert: () => Promise<void>
}

/** Keeps the lease alive as long as the work lasts. */
const hold = (db: mongo.Db, holder: string) => {
  const renew = async () => {
    const { matchedCount } = await migrationsCollection(db).updateOne({ _id: lockId, holder }, [
      { $set: { until: extended } },
    ])
    return matchedCount === 1
  }
  const timer = setInterval(() => void renew().catch(() => undefined), (leaseSeconds / 6) * 1000)
  const assert = async () => {
    if (!(await renew())) throw new Error('Another process goes on with the migration.')
  }
  const release = async () => {
    clearInterval(timer)
    await migrationsCollection(db).deleteOne({ _id: lockId, holder })
  }
  return { assert, release }
}

/** Runs `work` in one process at a time; the others wait until it is through. */
export const withMigrationLock = async (
  db: mongo.Db,
  work: (held: Held) => Promise<void>,
): Promise<void> => {
  const mine = { _id: lockId, holder: randomUUID(), host: hostname(), pid: process.pid } as const
  own.add(mine.holder)
  while (!(await insertLock(db, mine)) && !(await takeOver(db, mine))) await sleep(200)
  const { assert, release } = hold(db, mine.holder)
  try {
    await assert()
    await work({ assert })
  } finally {
    await release()
    own.delete(mine.holder)
  }
}
