import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession, mongo } from 'mongoose'
import type { CollectionSlug, PayloadRequest } from 'payload'

export type RowSession = {
  db: mongo.Db
  /** Name of the native collection of a slug. */
  nameOf: (slug: CollectionSlug) => string
  /** For the driver's options; empty outside a transaction. */
  session: { session?: ClientSession }
}

/**
 * Where the rows of a request are read and written: in its transaction when it has one.
 * @throws Error when that transaction has ended
 */
export const rowSession = async (req: PayloadRequest): Promise<RowSession> => {
  const adapter = req.payload.db as unknown as MongooseAdapter
  const id = await req.transactionID
  const session = id ? adapter.sessions[id] : undefined
  if (id && !session?.inTransaction()) throw new Error('The transaction of this request has ended.')
  return {
    // The lasting one: making a `Db` or a `Collection` costs as much as a small command.
    db: adapter.connection.db!,
    nameOf: (slug) => adapter.collections[slug]!.collection.collectionName,
    session: session ? { session } : {},
  }
}
