import { buildConfig, type CollectionConfig, type SanitizedConfig } from 'payload'

import { databaseAdapter } from '#database/index'
import type { Env } from '#env'

const parents: CollectionConfig = {
  slug: 'parents',
  fields: [
    { name: 'title', type: 'text', unique: true },
    { name: 'counter', type: 'number', defaultValue: 0 },
  ],
  versions: true,
}

const children: CollectionConfig = {
  slug: 'children',
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'parent', type: 'relationship', relationTo: 'parents' },
  ],
  hooks: {},
}

/** A small schema on the product's adapter: what the engines promise, without the product. */
export const parentsConfig = (env: Env): Promise<SanitizedConfig> =>
  buildConfig({
    collections: [parents, children, { slug: 'users', auth: true, fields: [] }],
    db: databaseAdapter(env),
    logger: { options: { level: env.logLevel } },
    secret: env.secret,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
