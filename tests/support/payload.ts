import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { closeDatabase } from '#database/close'
import type { Env } from '#env'

import { freshDatabaseUri } from './database.ts'
import { dropDatabase } from './dropDatabase.ts'
import type { Engine } from './engines.ts'
import { pushedSchema } from './pushedSchema.ts'

export type StartedPayload = {
  payload: Payload
  config: SanitizedConfig
  /** For `handleEndpoints({ config, request, payloadInstanceCacheKey: key })`. */
  key: string
  env: Env
  stop: () => Promise<void>
}

type Options = {
  engine: Engine
  /** The product's own configuration unless a suite brings a smaller one. */
  createConfig?: (env: Env) => Promise<SanitizedConfig>
}

const productConfig = async (env: Env) => {
  const { createConfig } = await import('#src/createConfig')
  return createConfig(env)
}

const testEnv = (databaseUri: string, dataDir: string): Env => ({
  databaseUri,
  dataDir,
  secret: 'only for tests, only for tests, only for tests',
  host: '127.0.0.1',
  port: 3000,
  publicUrl: 'http://localhost:3000',
  isProduction: false,
  isDemo: false,
  logLevel: process.env['PLANWERK_TEST_LOG'] ?? 'error',
  smtpUrl: null,
  mailFrom: 'Planwerk <planwerk@localhost>',
  trustProxy: false,
})

/** Starts Payload on a database of its own; `stop` closes and removes everything. */
export const startPayload = async ({
  engine,
  createConfig = productConfig,
}: Options): Promise<StartedPayload> => {
  process.env['PAYLOAD_DISABLE_DEPENDENCY_CHECKER'] = 'true'
  const folder = await mkdtemp(join(tmpdir(), 'planwerk-test-'))
  const env = testEnv(freshDatabaseUri({ engine, folder }), folder)
  const config = await createConfig(env)
  if (engine === 'sqlite') config.db = pushedSchema(config.db)
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  const stop = async () => {
    await dropDatabase(payload)
    await closeDatabase(payload)
    await rm(folder, { recursive: true, force: true })
  }
  return { payload, config, key, env, stop }
}
