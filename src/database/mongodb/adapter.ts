import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { mongodbMigrations } from '#src/migrations/mongodb/index'

import { oneWriter } from '../oneWriter.ts'
import { mongodbEngine } from './gate.ts'
import { migrate } from './migrate.ts'
import { explainFailure, requireReplicaSet } from './replicaSet.ts'
import { ensureSlices } from './slices.ts'
import { endOrphans, registerWriter } from './writers.ts'

type Connect = NonNullable<MongooseAdapter['connect']>

/**
 * Ten seconds for a start; the driver's own half minute looks like a hanging program. Collections
 * and indexes are made once migrations are through, not while the connection opens.
 */
const connectOptions = { serverSelectionTimeoutMS: 10_000, autoCreate: false, autoIndex: false }

type Register = ReturnType<typeof registerWriter>['register']

/** Opens the connection, brings the documents up to date, and says in a sentence what is wrong. */
const opener = (adapter: MongooseAdapter, url: string, register: Register): Connect => {
  const connectStock = adapter.connect?.bind(adapter) as Connect
  // Payload calls this between opening the connection and building indexes.
  let refused: unknown
  adapter.afterOpenConnection = async () => {
    try {
      await requireReplicaSet(adapter, url)
      await migrate({ adapter, register }, mongodbMigrations)
    } catch (error) {
      refused = error
      throw error
    }
  }
  return async (options) => {
    try {
      await connectStock(options)
    } catch (error) {
      if (refused !== undefined) throw refused
      throw Object.assign(await explainFailure(adapter, url), { cause: error })
    }
  }
}

const withWriteGate = (adapter: MongooseAdapter, url: string): MongooseAdapter => {
  const destroyStock = adapter.destroy?.bind(adapter)
  const { register, leave } = registerWriter(adapter)
  const open = opener(adapter, url, register)
  const engine = mongodbEngine({ adapter, register })
  oneWriter({ adapter: adapter, engine })
  const { beginTransaction } = adapter

  adapter.connect = async (options) => {
    try {
      await open(options)
    } catch (error) {
      await adapter.connection.close()
      throw error
    }
    // Payload switches transactions off where the address does not name the replica set.
    adapter.beginTransaction = beginTransaction
    // For readiness; set earlier, Payload would run them itself.
    Object.assign(adapter, { prodMigrations: mongodbMigrations })
    await endOrphans(adapter)
    await ensureSlices(adapter)
  }
  adapter.destroy = async () => {
    await leave()
    await destroyStock?.()
  }
  return adapter
}

/** A MongoDB replica set; indexes stand before the first request is served. */
export const mongodb = (url: string): DatabaseAdapterObj => {
  const stock = mongooseAdapter({
    url,
    connectOptions,
    ensureIndexes: true,
    transactionOptions: {},
  })
  return { ...stock, init: (args) => withWriteGate(stock.init(args) as MongooseAdapter, url) }
}
