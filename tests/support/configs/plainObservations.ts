import { buildConfig, type CollectionConfig, type SanitizedConfig } from 'payload'

import { collections, globals } from '#collections/index'
import { databaseAdapter } from '#database/index'
import type { Env } from '#env'
import { editor } from '#src/editor'

/** The shape of an observation without anything that happens around it. */
const plainOf = (all: CollectionConfig[]): CollectionConfig => {
  const { hooks: _, ...shape } = all.find(({ slug }) => slug === 'observations')!
  return { ...shape, slug: 'plain-observations', dbName: 'plain_observations' }
}

/** The product's collections and, to measure against, observations that nothing follows from. */
export const plainObservationsConfig = (env: Env): Promise<SanitizedConfig> =>
  buildConfig({
    // Two calls: Payload changes the field objects it is given.
    collections: [...collections(env), plainOf(collections(env))],
    db: databaseAdapter(env),
    editor,
    globals,
    logger: { options: { level: env.logLevel } },
    secret: env.secret,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
