import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

const ofMongodb = async ({ connection }: MongooseAdapter) => {
  const found = await connection.db!.listCollections().toArray()
  const indexes = await Promise.all(
    found.map(async ({ name }) => {
      const own = await connection.db!.collection(name).indexes()
      return own.map(({ key, unique }) => `${name} ${JSON.stringify(key)} ${unique === true}`)
    }),
  )
  return indexes.flat().filter((one) => !one.startsWith('planwerk-') && !one.includes('"_id"'))
}

const ofSqlite = async ({ client }: SQLiteAdapter) => {
  const { rows } = await client.execute(`SELECT sql FROM sqlite_master WHERE type = 'index'`)
  return rows.map((row) => String(row[0]))
}

/** Every index of a database, in words of its engine. */
export const indexesOf = async ({ db }: Payload): Promise<string[]> => {
  const indexes =
    db.name === 'mongoose'
      ? await ofMongodb(db as unknown as MongooseAdapter)
      : await ofSqlite(db as unknown as SQLiteAdapter)
  return indexes.toSorted()
}
