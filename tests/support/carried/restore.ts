import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import mongoose, { type mongo } from 'mongoose'

import type { Engine } from '../database.ts'
import type { Place } from '../payload.ts'

const { EJSON } = mongoose.mongo.BSON

/** The databases of version 0.1.0 and what that code made of them. */
export const carriedFolder = fileURLToPath(new URL('../../contract/carried/', import.meta.url))

const unpacked = async (name: string) => gunzipSync(await readFile(join(carriedFolder, name)))

type Dumped = {
  name: string
  options: mongo.CreateCollectionOptions
  indexes: (mongo.IndexDescription & { name: string })[]
  documents: mongo.Document[]
}

/** Every collection as it was dumped. */
export const dumpedCollections = async (): Promise<Dumped[]> => {
  const lines = (await unpacked('mongodb.ejsonl.gz')).toString('utf8').trimEnd().split('\n')
  return lines.map((line) => EJSON.parse(line, { relaxed: false }) as Dumped)
}

const restoreMongodb = async (uri: string) => {
  const connection = await mongoose.createConnection(uri).asPromise()
  try {
    for (const { name, options, indexes, documents } of await dumpedCollections()) {
      const collection = await connection.createCollection(name, options)
      const own = indexes.filter((index) => index.name !== '_id_')
      if (own.length > 0) await collection.createIndexes(own)
      if (documents.length > 0) await collection.insertMany(documents)
    }
  } finally {
    await connection.close()
  }
}

/** Lays a database of version 0.1.0, its uploads and its editions at a place nobody has used yet. */
export const restoreCarried =
  (engine: Engine) =>
  async ({ databaseUri, dataDir }: Place): Promise<void> => {
    await cp(join(carriedFolder, 'files'), dataDir, { recursive: true })
    if (engine === 'mongodb') return restoreMongodb(databaseUri)
    await writeFile(fileURLToPath(databaseUri), await unpacked('sqlite.db.gz'))
  }
