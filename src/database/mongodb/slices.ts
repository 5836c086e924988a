import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { ListedSlice, SlicesEngine, SliceText } from '../contract.ts'
import { rowSession } from './rowSession.ts'

const name = 'slices'

/** The key of slices; to be called when a database is opened. */
export const ensureSlices = async (adapter: MongooseAdapter): Promise<void> => {
  const slices = adapter.connection.db!.collection(name)
  await slices.createIndex({ indicator: 1, period: 1 }, { unique: true })
}

type Reply = { cursor: { firstBatch: ListedSlice[]; id: unknown } }

const shown = { _id: 0, period: 1, isOpen: 1 }

/** More periods than any indicator has. */
const batchSize = 10_000

/** Slices in a collection of ours that no model of Payload names. */
export const mongodbSlices: SlicesEngine = {
  list: async ({ req, indicator, withData }) => {
    const rows = await rowSession(req)
    const data = { $cond: [{ $in: ['$period', withData] }, '$data', null] }
    const pipeline = [{ $match: { indicator } }, { $project: { ...shown, data } }]
    const command = { aggregate: name, pipeline, cursor: { batchSize } }
    const { cursor } = (await rows.db.command(command, rows.session)) as unknown as Reply
    if (Number(cursor.id) === 0) return cursor.firstBatch
    // Above 16 MB the answer goes on; the driver's cursor follows it.
    return rows.db.collection(name).aggregate<ListedSlice>(pipeline, rows.session).toArray()
  },

  read: async ({ req, indicator, periods }) => {
    const rows = await rowSession(req)
    const filter = periods ? { indicator, period: { $in: periods } } : { indicator }
    const found = rows.db
      .collection(name)
      .find(filter, { projection: { ...shown, data: 1 }, ...rows.session })
    return (await found.toArray()) as unknown as SliceText[]
  },

  write: async ({ req, indicator, save, remove }) => {
    const rows = await rowSession(req)
    if (!rows.session.session) throw new Error('Slices are written inside a transaction only.')
    if (remove.length > 0) {
      await rows.db
        .collection(name)
        .deleteMany({ indicator, period: { $in: remove } }, rows.session)
    }
    if (save.length === 0) return
    const updates = save.map(({ period, isOpen, data }) => ({
      q: { indicator, period },
      u: { $set: { isOpen, data } },
      upsert: true,
    }))
    const command = { update: name, updates, ordered: true }
    const reply = (await rows.db.command(command, rows.session)) as {
      writeErrors?: { errmsg: string }[]
    }
    if (reply.writeErrors?.[0]) throw new Error(reply.writeErrors[0].errmsg)
  },
}
