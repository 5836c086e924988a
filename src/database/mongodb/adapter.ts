import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { oneWriter } from '../oneWriter.ts'
import { mongodbEngine } from './gate.ts'
import { explainFailure, requireReplicaSet } from './replicaSet.ts'
import { ensureSlices } from './slices.ts'
import { endOrphans, registerWriter } from './writers.ts'

type Connect = NonNullable<MongooseAdapter['connect']>

/** Ten seconds for a start; the driver's own half minute looks like a hanging program. */
const connectOptions = { serverSelectionTimeoutMS: 10_000 }

const withWriteGate = (adapter: MongooseAdapter, url: string): MongooseAdapter => {
  const connectStock = adapter.connect?.bind(adapter) as Connect
  const destroyStock = adapter.destroy?.bind(adapter)
  const { register, leave } = registerWriter(adapter)
  const engine = mongodbEngine({ adapter, register })
  oneWriter({ adapter: adapter, engine })
  const { beginTransaction } = adapter

  const connectOrExplain: Connect = async (options) => {
    try {
      await connectStock(options)
    } catch (error) {
      throw Object.assign(await explainFailure(adapter, url), { cause: error })
    }
  }
  adapter.connect = async (options) => {
    try {
      await connectOrExplain(options)
      await requireReplicaSet(adapter, url)
    } catch (error) {
      await adapter.connection.close()
      throw error
    }
    // Payload switches transactions off where the address does not name the replica set.
    adapter.beginTransaction = beginTransaction
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
