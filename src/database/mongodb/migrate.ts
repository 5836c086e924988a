import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { createHash } from 'node:crypto'
import { Types, type mongo } from 'mongoose'

import { DatabaseSetupError } from '../errors.ts'
import { migrationsCollection, withMigrationLock, type Held } from './migrationLock.ts'
import { endOrphans, processesWriting, type ClientSession } from './writers.ts'

/** What a step works on; `session` is that of its transaction. */
export type StepContext = { db: mongo.Db; session: ClientSession }

/**
 * Part of a migration. An atomic one is a transaction; one that is not may be cut off anywhere and
 * then runs again from its beginning.
 */
export type Step = { name: string } & (
  | { isAtomic: true; run: (context: StepContext) => Promise<void> }
  | { isAtomic: false; run: (context: Pick<StepContext, 'db'>) => Promise<void> }
)

export type MongodbMigration = { name: string; steps: readonly Step[] }

const record = 'payload-migrations'

const missingOf = async (db: mongo.Db, migrations: readonly MongodbMigration[]) => {
  const found = await db
    .collection(record)
    .find({}, { projection: { name: 1 } })
    .toArray()
  const done = new Set(found.map((one) => one['name'] as unknown))
  return migrations.filter(({ name }) => !done.has(name))
}

/** An id that follows from the name: two processes that record it at once write one document. */
const idOf = (name: string) =>
  new Types.ObjectId(createHash('sha256').update(name).digest('hex').slice(0, 24))

const recordDone = async (db: mongo.Db, migrations: readonly MongodbMigration[]) => {
  const now = new Date()
  const updates = migrations.map(({ name }) => ({
    updateOne: {
      filter: { _id: idOf(name) },
      update: { $setOnInsert: { name, batch: 1, createdAt: now, updatedAt: now } },
      upsert: true,
    },
  }))
  await db.collection(record).bulkWrite(updates)
}

const isFresh = async (db: mongo.Db): Promise<boolean> =>
  (await db.listCollections({}, { nameOnly: true }).toArray()).length === 0

/** What still runs with earlier code would write as before. */
const refuseWhileInUse = async (adapter: MongooseAdapter) => {
  const [pid] = await processesWriting(adapter)
  if (pid === undefined) return
  throw new DatabaseSetupError(
    `Planwerk läuft noch (Prozess ${pid}) und muss beendet sein, bevor eine neuere Fassung die ` +
      'Datenbank übernimmt. Bitte beenden Sie es und starten Sie dann noch einmal.',
  )
}

type Opened = {
  adapter: MongooseAdapter
  /** Names a session of this process, so that the next one can end what a killed one left open. */
  register: (session: ClientSession) => Promise<void>
}
type Running = Opened & { db: mongo.Db; held: Held }

const runStep = async ({ adapter, register, db }: Running, step: Step, id: string) => {
  const done = { _id: id, doneAt: new Date() }
  if (!step.isAtomic) {
    await step.run({ db })
    await migrationsCollection(db).insertOne(done)
    return
  }
  const session = adapter.connection.getClient().startSession()
  try {
    await register(session)
    await session.withTransaction(
      async () => {
        await step.run({ db, session })
        await migrationsCollection(db).insertOne(done, { session })
      },
      { writeConcern: { w: 'majority' } },
    )
  } finally {
    await session.endSession()
  }
}

const runMigration = async (running: Running, { name, steps }: MongodbMigration) => {
  const { adapter, db, held } = running
  for (const step of steps) {
    const id = `${name} ${step.name}`
    await held.assert()
    if (await migrationsCollection(db).findOne({ _id: id })) continue
    adapter.payload.logger.info(`Migrating: ${id}`)
    await runStep(running, step, id)
  }
}

const runAlone = async (opened: Opened, db: mongo.Db, migrations: readonly MongodbMigration[]) =>
  withMigrationLock(db, async (held) => {
    // Another process may have been faster.
    const missing = await missingOf(db, migrations)
    if (missing.length === 0) return
    await endOrphans(opened.adapter)
    await refuseWhileInUse(opened.adapter)
    for (const migration of missing) {
      await runMigration({ ...opened, db, held }, migration)
      await recordDone(db, [migration])
    }
  })

/**
 * Brings a database to the shape of the code, before any index is built and anything is served: step
 * by step, each recorded, so that a process that was killed is taken over from by the next. A
 * database nobody has used yet needs nothing.
 * @throws DatabaseSetupError where an earlier version is still running on this machine
 */
export const migrate = async (
  opened: Opened,
  migrations: readonly MongodbMigration[],
): Promise<void> => {
  const db = opened.adapter.connection.db!
  const missing = await missingOf(db, migrations)
  if (missing.length === 0) return
  if (await isFresh(db)) await recordDone(db, missing)
  else await runAlone(opened, db, migrations)
}
