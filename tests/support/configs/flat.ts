import { buildConfig, type CollectionSlug, type SanitizedConfig } from 'payload'

import { databaseAdapter } from '#database/index'
import type { Env } from '#env'

/** A flat collection with one field of each kind that rows can hold. */
export const flatConfig = (env: Env): Promise<SanitizedConfig> =>
  buildConfig({
    collections: [
      { slug: 'flat-owners', fields: [{ name: 'title', type: 'text' }] },
      {
        slug: 'flat-rows',
        indexes: [{ fields: ['owner', 'period'], unique: true }],
        fields: [
          {
            name: 'owner',
            type: 'relationship',
            relationTo: 'flat-owners' as CollectionSlug,
            required: true,
          },
          { name: 'period', type: 'text', required: true },
          { name: 'kind', type: 'select', options: ['a', 'b'] },
          { name: 'amount', type: 'number' },
          { name: 'isOpen', type: 'checkbox' },
          { name: 'day', type: 'date' },
          { name: 'place', type: 'point' },
        ],
      },
    ],
    db: databaseAdapter(env),
    logger: { options: { level: env.logLevel } },
    secret: env.secret,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
