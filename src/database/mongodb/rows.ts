import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { Types, type mongo, type ClientSession } from 'mongoose'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { kindOfField, type FieldKind, type FieldKinds } from '../fieldKinds.ts'
import type { FlatRow, RowFilter, RowsEngine, Scalar } from '../rows.ts'

type Stored = { [field: string]: unknown }

const nameOf = (field: string) => (field === 'id' ? '_id' : field)

const toStored = (kind: FieldKind, value: Scalar | undefined): unknown => {
  if (value === null || value === undefined) return null
  if (kind === 'date') return new Date(String(value))
  return kind === 'id' || kind === 'relation' ? new Types.ObjectId(String(value)) : value
}

const fromStored = (value: unknown): Scalar => {
  if (value === undefined) return null
  if (value instanceof Types.ObjectId) return value.toHexString()
  return value instanceof Date ? value.toISOString() : (value as Scalar)
}

const storedRow = (kinds: FieldKinds, row: FlatRow): Stored =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      nameOf(field),
      toStored(kindOfField(kinds, field), value),
    ]),
  )

const filterOf = (kinds: FieldKinds, where: RowFilter): Stored => {
  const filter: Stored = {}
  for (const [field, wanted] of Object.entries(where)) {
    const kind = kindOfField(kinds, field)
    filter[nameOf(field)] = Array.isArray(wanted)
      ? { $in: wanted.map((value: Scalar) => toStored(kind, value)) }
      : toStored(kind, wanted as Scalar)
  }
  return filter
}

const collectionOf = (req: PayloadRequest, slug: CollectionSlug) => {
  const db = req.payload.db as unknown as MongooseAdapter
  return db.collections[slug]!.collection
}

/** @throws Error when the transaction of `req` has ended */
const sessionOf = async (req: PayloadRequest): Promise<ClientSession | undefined> => {
  const id = await req.transactionID
  if (!id) return undefined
  const session = (req.payload.db as unknown as MongooseAdapter).sessions[id]
  if (!session?.inTransaction()) throw new Error('The transaction of this request has ended.')
  return session
}

/** Up to so many, new rows are upserts: slower each, but in the one command updates need anyway. */
const fewRows = 20

const insertion = (
  stored: { _id?: Types.ObjectId } & Stored,
  isFew: boolean,
): mongo.AnyBulkWriteOperation => {
  const { _id = new Types.ObjectId(), ...document } = stored
  return isFew
    ? { updateOne: { filter: { _id }, update: { $set: document }, upsert: true } }
    : { insertOne: { document: { _id, ...document } } }
}

const operations = ({
  kinds,
  insert,
  update,
  delete: ids,
}: Parameters<RowsEngine['write']>[0]): mongo.AnyBulkWriteOperation[] => {
  const now = new Date()
  const stamps = { createdAt: now, updatedAt: now, __v: 0 }
  return [
    ...(ids.length > 0 ? [{ deleteMany: { filter: filterOf(kinds, { id: ids }) } }] : []),
    ...insert.map((row) =>
      insertion({ ...storedRow(kinds, row), ...stamps }, insert.length <= fewRows),
    ),
    ...update.map(({ id, row }) => ({
      updateOne: {
        filter: filterOf(kinds, { id }),
        update: { $set: { ...storedRow(kinds, row), updatedAt: now } },
      },
    })),
  ]
}

/** A slice in one answer: the driver's 101 rows would ask again and again. */
const batchSize = 10_000

const sessionOption = async (req: PayloadRequest) => {
  const session = await sessionOf(req)
  return session ? { session } : {}
}

const rowReader = (fields: readonly string[]) => (stored: Stored) => {
  const row: FlatRow = {}
  for (const field of fields) row[field] = fromStored(stored[nameOf(field)])
  return row
}

/** Rows through the native collection, in the session of the request's transaction. */
export const mongodbRows: RowsEngine = {
  read: async ({ req, slug, kinds, where, fields }) => {
    const projection = Object.fromEntries(fields.map((field) => [nameOf(field), 1]))
    const options = { projection, batchSize, ...(await sessionOption(req)) }
    const stored = await collectionOf(req, slug).find(filterOf(kinds, where), options).toArray()
    return stored.map(rowReader(['id', ...fields]))
  },

  distinct: async ({ req, slug, kinds, where, fields }) => {
    const key = Object.fromEntries(fields.map((field) => [nameOf(field), `$${nameOf(field)}`]))
    const stages = [{ $match: filterOf(kinds, where) }, { $group: { _id: key } }]
    const options = { batchSize, ...(await sessionOption(req)) }
    const groups = await collectionOf(req, slug).aggregate(stages, options).toArray()
    const toRow = rowReader(fields)
    return groups.map(({ _id: group }) => toRow(group as Stored))
  },

  write: async (change) => {
    const session = await sessionOf(change.req)
    if (!session) throw new Error('Rows are written inside a transaction only.')
    const collection = collectionOf(change.req, change.slug)
    await collection.bulkWrite(operations(change), { session, ordered: true })
  },
}
