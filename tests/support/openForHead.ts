import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

import { createConfig } from '#src/createConfig'

import { testEnv } from './testEnv.ts'

/** Opens the database that the process was given, as the head sees it. */
export const openForHead = async (): Promise<PayloadRequest> => {
  const { DATABASE_URI = '', DATA_DIR = '' } = process.env
  const env = testEnv({ databaseUri: DATABASE_URI, dataDir: DATA_DIR })
  const payload = await getPayload({ config: createConfig(env) })
  const where = { role: { equals: 'head' } }
  const { docs } = await payload.find({ collection: 'users', where })
  return createLocalReq({ user: { ...docs[0], collection: 'users' } as never }, payload)
}
