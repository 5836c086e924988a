import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { findMongod } from './find.ts'

export type ReplicaSet = { uri: string; stop: () => Promise<void> }

const start = async (binary: string): Promise<ReplicaSet> => {
  process.env['MONGOMS_SYSTEM_BINARY_VERSION_CHECK'] = 'false'
  const server = await MongoMemoryReplSet.create({
    binary: { systemBinary: binary },
    replSet: { count: 1, name: 'rs0', storageEngine: 'wiredTiger' },
    instanceOpts: [{ args: ['--wiredTigerCacheSizeGB', '0.25'] }],
  })
  return { uri: server.getUri(), stop: async () => void (await server.stop()) }
}

/** One replica set for a whole test run; null (and a line that says so) where none can be had. */
export const startReplicaSet = async (say: (line: string) => void): Promise<ReplicaSet | null> => {
  const found = await findMongod()
  if (found === null) {
    say('MongoDB: no mongod found, its suites are skipped (set MONGODB_TEST_URI)')
    return null
  }
  say(`MongoDB: ${found.note}`)
  if ('uri' in found.mongod) return { uri: found.mongod.uri, stop: async () => {} }
  return start(found.mongod.binary)
}
