import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { migrations } from '../migrations/index.ts'

/** Rejects where the database does not answer. */
export const ping = async ({ db }: Payload): Promise<void> => {
  if (db.name === 'mongoose') {
    await (db as unknown as MongooseAdapter).connection.db?.command({ ping: 1 })
  } else {
    await (db as unknown as SQLiteAdapter).client.execute('SELECT 1')
  }
}

/** Whether the database answers and has all migrations of this version; never rejects. */
export const isReady = async (payload: Payload): Promise<boolean> => {
  try {
    await ping(payload)
    if (payload.db.name === 'mongoose') return true
    const done = await payload.find({ collection: 'payload-migrations', pagination: false })
    const names = new Set(done.docs.map(({ name }) => name))
    return migrations.every(({ name }) => names.has(name))
  } catch {
    return false
  }
}
