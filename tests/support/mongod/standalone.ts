import { MongoMemoryServer } from 'mongodb-memory-server-core'

import { findMongod } from './find.ts'

/** A single server without a replica set, as a wrong setup has it; null where no mongod is here. */
export const startStandalone = async () => {
  const found = await findMongod()
  if (found === null || 'uri' in found.mongod) return null
  process.env['MONGOMS_SYSTEM_BINARY_VERSION_CHECK'] = 'false'
  return MongoMemoryServer.create({ binary: { systemBinary: found.mongod.binary } })
}
