import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { startPayload, type StartedPayload } from '#tests/support/payload'

import { createWorld, type World } from './world/index.ts'
import { callers, type Caller } from './world/people.ts'

describe('fields that not everybody who edits a record may set', () => {
  let started: StartedPayload
  let world: World

  beforeAll(async () => {
    started = await startPayload({ engine: 'sqlite' })
    world = await createWorld(started, 'REST')
  }, 60_000)
  afterAll(() => started?.stop())

  const stored = async (slug: string, id: string) => {
    const collection = slug as CollectionSlug
    const doc = await started.payload.findByID({ collection, id, depth: 0, showHiddenFields: true })
    return doc as unknown as Record<string, unknown>
  }
  /** Sends a change as a person; returns the record before and after. */
  const changeAs = async (caller: Caller, [slug, id]: [string, string], data: object) => {
    const before = await stored(slug, id)
    const answer = await world.clients[caller].update(slug, id, { ...data })
    return { before, after: await stored(slug, id), answer }
  }

  it.each(callers.filter((caller) => caller !== 'stranger' && caller !== 'admin'))(
    '%s: cannot give itself another role, actor or area',
    async (caller) => {
      const id = world.accounts[caller as keyof World['accounts']]
      const { ground } = world
      const data = { role: 'admin', actor: ground.foreignActor, areas: [ground.county] }
      const { before, after } = await changeAs(caller, ['users', id], data)
      for (const name of Object.keys(data)) expect(after[name]).toEqual(before[name])
    },
  )

  it.each(['municipality', 'association'] as const)(
    '%s: cannot release its measure, hand it over or renumber it',
    async (caller) => {
      const id = await world.plant('measures', 'own', caller)
      const other = world.ground.foreignActor
      const data = { released: true, owner: other, partners: [other], code: 'X-1' }
      const { before, after, answer } = await changeAs(caller, ['measures', id], data)
      expect(answer.ok).toBe(true)
      for (const name of Object.keys(data)) expect(after[name]).toEqual(before[name])
    },
  )

  it.each(['municipality', 'association'] as const)(
    '%s: cannot release its service or list it for somebody else',
    async (caller) => {
      const id = await world.plant('services', 'own', caller)
      const released = await changeAs(caller, ['services', id], { released: true })
      expect(released.after['released']).toBe(false)
      const data = { provider: world.ground.foreignActor }
      const moved = await changeAs(caller, ['services', id], data)
      expect(moved.answer.ok).toBe(false)
      expect(moved.after['provider']).toBe(moved.before['provider'])
    },
  )

  it('should keep the observations of a municipality in its own areas', async () => {
    const id = await world.plant('observations', 'ownArea', 'municipality')
    const data = { area: world.ground.foreignArea }
    const { before, after, answer } = await changeAs('municipality', ['observations', id], data)
    expect(answer.ok).toBe(false)
    expect(after['area']).toBe(before['area'])
  })

  it('should keep source and area of an availability with the planners', async () => {
    const id = await world.plant('data-availability', 'ownArea', 'municipality')
    const data = { area: world.ground.foreignArea, note: 'kommt im Mai' }
    const { before, after } = await changeAs('municipality', ['data-availability', id], data)
    expect(after['area']).toBe(before['area'])
    expect(after['note']).toBe('kommt im Mai')
  })

  it('should not let the head reword an edition', async () => {
    const id = await world.plant('editions', 'draft', 'head')
    const data = { title: 'Anders', asOf: '2030-01-01', note: 'anders' }
    const { before, after } = await changeAs('head', ['editions', id], data)
    for (const name of Object.keys(data)) expect(after[name]).toEqual(before[name])
  })

  it.each([
    ['council', false],
    ['municipality', false],
    ['association', false],
    ['head', true],
  ] as const)('%s: sees who released an edition: %s', async (caller, sees) => {
    const id = await world.plant('editions', 'released', caller)
    const releasedBy = world.accounts.head
    await started.payload.db.updateOne({ collection: 'editions', id, data: { releasedBy } })
    const { ok, body } = await world.clients[caller].findByID('editions', id)
    expect(ok).toBe(true)
    expect((body as { releasedBy?: unknown }).releasedBy).toBe(sees ? releasedBy : undefined)
  })

  const keptByHooks: [string, Record<string, unknown>][] = [
    ['areas', { path: '/x/', level: 9, sortKey: 'x', searchText: 'x' }],
    ['observations', { periodStart: '1999-01-01' }],
    ['actors', { sortKey: 'x', searchText: 'x', changedBy: 'x' }],
    ['editions', { sha256: 'x', filename: 'x', fileSize: 1, releasedAt: '1999-01-01' }],
    ['editions', { readersSha256: 'x', readersFilename: 'x', readersFileSize: 1 }],
    ['editions', { model: { x: 1 }, readersModel: { x: 1 } }],
  ]
  it.each(keptByHooks)('%s: nobody types what hooks keep', async (slug, data) => {
    const kind = slug === 'observations' ? 'ownArea' : slug === 'editions' ? 'draft' : 'any'
    const id = await world.plant(slug, kind, 'admin')
    const { after } = await changeAs('admin', [slug, id], data)
    for (const [name, value] of Object.entries(data)) {
      expect(JSON.stringify(after[name] ?? null)).not.toContain(
        typeof value === 'string' ? value : JSON.stringify(value),
      )
    }
  })

  it.each(['council', 'planner'] as const)(
    '%s: who saved last is the office’s matter',
    async (role) => {
      const id = await world.plant('actors', 'any', 'admin')
      const { body } = await world.clients[role].findByID('actors', id)
      expect(JSON.stringify(body).includes('"changedBy"')).toBe(role === 'planner')
    },
  )
})
