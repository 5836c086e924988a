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
  return kind === 'plain' || kind === 'boolean' ? value : new Types.ObjectId(String(value))
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

const operations = (
  kinds: FieldKinds,
  { insert, update, delete: ids }: Parameters<RowsEngine['write']>[0],
): mongo.AnyBulkWriteOperation<mongo.Document>[] => {
  const now = new Date()
  return [
    ...(ids.length > 0 ? [{ deleteMany: { filter: filterOf(kinds, { id: ids }) } }] : []),
    ...insert.map((row) => ({
      insertOne: { document: { ...storedRow(kinds, row), createdAt: now, updatedAt: now, __v: 0 } },
    })),
    ...update.map(({ id, row }) => ({
      updateOne: {
        filter: filterOf(kinds, { id }),
        update: { $set: { ...storedRow(kinds, row), updatedAt: now } },
      },
    })),
  ]
}

/** Rows through the native collection, in the session of the request's transaction. */
export const mongodbRows: RowsEngine = {
  read: async ({ req, slug, kinds, where, fields }) => {
    const projection = Object.fromEntries(fields.map((field) => [nameOf(field), 1]))
    const session = await sessionOf(req)
    const stored = await collectionOf(req, slug)
      .find(filterOf(kinds, where), { projection, ...(session ? { session } : {}) })
      .toArray()
    return stored.map((row) => {
      const flat: FlatRow = { id: fromStored(row._id) }
      for (const field of fields) if (field !== 'id') flat[field] = fromStored(row[field])
      return flat
    })
  },

  write: async (change) => {
    const session = await sessionOf(change.req)
    if (!session) throw new Error('Rows are written inside a transaction only.')
    await collectionOf(change.req, change.slug).bulkWrite(operations(change.kinds, change), {
      session,
      ordered: true,
    })
  },
}
