import {
  buildConfig,
  type CollectionAfterChangeHook,
  type CollectionConfig,
  type CollectionSlug,
  type SanitizedConfig,
} from 'payload'

import { databaseAdapter } from '#database/index'
import type { Env } from '#env'
import { loose } from '#tests/support/loose'

/** What a child's title makes its hook do after the counter of the parent has gone up. */
export const throwing = 'throws'

const countAtParent: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const { parent, title } = doc as { parent?: string; title: string }
  if (operation === 'create' && parent !== undefined && parent !== null) {
    const { counter } = await loose(req.payload).get('parents', parent, req)
    await loose(req.payload).update('parents', parent, { counter: Number(counter) + 1 }, req)
  }
  if (title.startsWith(throwing)) throw new Error('the hook fails')
}

const parents: CollectionConfig = {
  slug: 'parents',
  fields: [
    { name: 'title', type: 'text', unique: true },
    { name: 'counter', type: 'number', defaultValue: 0 },
    { name: 'tags', type: 'text', hasMany: true },
  ],
  versions: true,
}

const children: CollectionConfig = {
  slug: 'children',
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'parent', type: 'relationship', relationTo: 'parents' as CollectionSlug },
  ],
  hooks: { afterChange: [countAtParent] },
  versions: true,
}

const users: CollectionConfig = { slug: 'users', auth: { maxLoginAttempts: 3 }, fields: [] }

/** A small schema on the product's adapter: what the engines promise, without the product. */
export const parentsConfig =
  (more: CollectionConfig[] = []) =>
  (env: Env): Promise<SanitizedConfig> =>
    buildConfig({
      admin: { user: 'users' },
      collections: [parents, children, users, ...more],
      db: databaseAdapter(env),
      defaultDepth: 0,
      jobs: {
        tasks: [
          {
            slug: 'addParent' as never,
            inputSchema: [{ name: 'title', type: 'text' }],
            handler: async ({ input, req }) => {
              await loose(req.payload).create('parents', input as object, req)
              return { output: {} }
            },
          },
        ],
      },
      logger: { options: { level: env.logLevel } },
      secret: env.secret,
      telemetry: false,
      typescript: { autoGenerate: false },
    })
