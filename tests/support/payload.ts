import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { makeDivisions } from './divisions.ts'
import { closeDatabase } from '#database/close'
import type { Env } from '#env'

import { freshDatabaseUri, type Engine } from './database.ts'
import { dropDatabase } from './dropDatabase.ts'
import { pushedSchema } from './pushedSchema.ts'
import { testEnv } from './testEnv.ts'

export type StartedPayload = {
  payload: Payload
  config: SanitizedConfig
  /** For `handleEndpoints({ config, request, payloadInstanceCacheKey: key })`. */
  key: string
  env: Env
  stop: () => Promise<void>
}

export type Place = { databaseUri: string; dataDir: string }

type Options = {
  engine: Engine
  /**
   * The product's own configuration, its SQLite tables by the committed migrations as in production.
   * A configuration of the suite's own has no migrations: its tables come from the configuration.
   */
  createConfig?: (env: Env) => Promise<SanitizedConfig>
  /** Lays something into the database and the data folder before Payload opens them. */
  prepare?: (place: Place) => Promise<void>
}

const productConfig = async (env: Env) => {
  const { createConfig } = await import('#src/createConfig')
  return createConfig(env)
}

/** Starts Payload on a database of its own; `stop` closes and removes everything. */
export const startPayload = async (options: Options): Promise<StartedPayload> => {
  const { engine, createConfig, prepare } = options
  process.env['PAYLOAD_DISABLE_DEPENDENCY_CHECKER'] = 'true'
  const folder = await mkdtemp(join(tmpdir(), 'planwerk-test-'))
  const env = testEnv({ databaseUri: freshDatabaseUri({ engine, folder }), dataDir: folder })
  await prepare?.(env)
  const config = await (createConfig ?? productConfig)(env)
  if (engine === 'sqlite' && createConfig) config.db = pushedSchema(config.db)
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  if (!createConfig && !prepare) await makeDivisions(payload)
  const stop = async () => {
    await dropDatabase(payload)
    await closeDatabase(payload)
    await rm(folder, { recursive: true, force: true })
  }
  return { payload, config, key, env, stop }
}
