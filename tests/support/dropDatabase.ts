import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import mongoose from 'mongoose'
import type { Payload } from 'payload'

/** Removes the database of one suite from the shared MongoDB; SQLite's is a file. */
export const dropDatabase = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'mongoose') return
  const connection = Reflect.get(payload.db, 'connection') as MongooseAdapter['connection']
  await connection.dropDatabase()
}

/** The same for a MongoDB database that no Payload has open. */
export const dropDatabaseAt = async (uri: string): Promise<void> => {
  const connection = await mongoose.createConnection(uri).asPromise()
  await connection.dropDatabase()
  await connection.close()
}
