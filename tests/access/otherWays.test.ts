import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { slugs } from '#tests/support/collections'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { json } from '#tests/support/rest'

import { expected, expectedGlobals } from './expected.ts'
import { restOf, signIn, type Send } from './world/clients.ts'
import { dataOf, textField } from './world/documents.ts'
import { createWorld, type World } from './world/index.ts'
import { callers, type Caller } from './world/people.ts'

describe('the other ways in', () => {
  let started: StartedPayload
  let world: World
  const sends = {} as Record<Caller, Send>

  beforeAll(async () => {
    started = await startPayload({ engine: 'sqlite' })
    world = await createWorld(started, 'REST')
    for (const caller of callers) sends[caller] = restOf(started, await signIn(started, caller))
  }, 60_000)
  afterAll(() => started?.stop())

  const allowed = async (attempt: (caller: Caller) => Promise<boolean>) => {
    const roles: string[] = []
    for (const caller of callers) if (await attempt(caller)) roles.push(caller)
    return roles.join(' ')
  }

  const own = (entities: { slug: string }[]) =>
    entities
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-'))
      .sort()

  it('should be complete: the table knows every collection and global there is', () => {
    const { collections, globals } = started.config
    expect(own(collections)).toEqual(Object.keys(expected).sort())
    expect(own(globals)).toEqual(Object.keys(expectedGlobals).sort())
  })

  it('should be tried: there is a document of every collection, and a text to change', () => {
    for (const table of [dataOf, textField]) {
      expect(Object.keys(table).sort()).toEqual(slugs.toSorted())
    }
  })

  it('should keep no versions, which would need rules of their own', () => {
    const { collections, globals } = started.config
    expect([...collections, ...globals].filter(({ versions }) => versions)).toEqual([])
  })

  it('should offer neither GraphQL nor the bookkeeping of Payload to strangers', async () => {
    const { collections, globals } = started.config
    const paths = [
      ...collections.map(({ slug }) => slug),
      ...globals.map(({ slug }) => `globals/${slug}`),
    ].filter((path) => path.includes('payload-'))
    for (const path of [...paths, 'graphql']) {
      expect([path, (await sends.stranger(`/${path}`)).ok]).toEqual([path, false])
    }
  })

  it('should let nobody rewrite the bookkeeping of Payload', async () => {
    for (const slug of ['payload-migrations', 'payload-kv', 'payload-jobs']) {
      if (!started.config.collections.some((one) => one.slug === slug)) continue
      for (const caller of callers) {
        const response = await sends[caller](`/${slug}`, {
          method: 'POST',
          body: JSON.stringify({ name: 'x', key: 'x' }),
          headers: { 'content-type': 'application/json' },
        })
        expect([slug, caller, response.ok]).toEqual([slug, caller, false])
      }
    }
  })

  it.each(['measures', 'services', 'observations', 'editions', 'minutes'])(
    '%s: duplicating follows the rule of creating',
    async (slug) => {
      const kind = { services: 'own', observations: 'ownArea', editions: 'draft' }[slug] ?? 'own'
      const mayCreate = Object.values(expected[slug]?.create ?? {}).join(' ')
      const duplicate = async (caller: Caller) => {
        const id = await world.plant(slug, kind, caller)
        const before = await world.countOf(slug)
        await sends[caller](`/${slug}/${id}/duplicate`, { method: 'POST' })
        return (await world.countOf(slug)) > before
      }
      const done = (await allowed(duplicate)).split(' ').filter(Boolean)
      expect(done.filter((role) => !mayCreate.includes(role))).toEqual([])
    },
    60_000,
  )

  it('should take no id from a client, created or copied', async () => {
    const send = (path: string, data: Record<string, unknown>) =>
      sends.planner(path, json('POST', data))
    const idOf = async (response: Response) =>
      ((await response.json()) as { doc?: { id: string } }).doc?.id
    const data = { name: 'Wahlkreise', areaName: 'Wahlkreis', code: 'WK', rank: 8, level: 'below' }
    const id = await idOf(await send('/divisions', { id: 'a/b', ...data }))
    expect(id).toMatch(/^[0-9a-z]{6}$/)
    const copy = await send(`/divisions/${id}/duplicate`, { id: '<b>', code: 'WK-2' })
    expect(await idOf(copy)).toMatch(/^[0-9a-z]{6}$/)
    const { data: value } = await world.draft('observations', 'ownArea', 'municipality')
    const response = await sends.municipality('/observations', json('POST', { ...value, id: '..' }))
    expect(await idOf(response)).toMatch(/^[0-9a-z]{10}$/)
  })

  it.each(['released', 'closed'])(
    'should hand out the file of a %s document by the rule',
    async (kind) => {
      const id = await world.plant('documents', kind, 'council')
      const collection: CollectionSlug = 'documents'
      const { filename } = await started.payload.findByID({ collection, id })
      const download = async (caller: Caller) =>
        (await sends[caller](`/documents/file/${filename}`)).ok
      expect(await allowed(download)).toBe(expected['documents']?.read[kind])
    },
  )
})
