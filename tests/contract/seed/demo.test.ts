import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload, Where } from 'payload'

import { type DemoLogin, seedDemo } from '#seed/demo/run'
import { role as roleWords } from '#src/glossary/choices/organisation'
import { describeEngines } from '#tests/support/engines'
import { type StartedPayload, startPayload } from '#tests/support/payload'
import { rebuildAggregates } from '#usecases/figures/rebuildAggregates'

const slow = 300_000

describeEngines('the demo data', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let logins: DemoLogin[]

  const count = async (collection: CollectionSlug, where: Where = {}) =>
    (await payload.count({ collection, where })).totalDocs

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    ;({ logins } = await seedDemo({ payload }))
  }, slow)

  afterAll(() => started.stop())

  it('has the size of the county', async () => {
    expect(await count('areas', { division: { equals: 'neighbourhood' } })).toBe(158)
    expect(await count('indicators', { code: { contains: 'BSP-' } })).toBe(20)
    expect(await count('measures')).toBe(60)
    expect(await count('services')).toBe(400)
    expect(await count('minutes', { title: { contains: 'Beispielsitzung' } })).toBe(12)
    expect(await count('resolutions', { code: { contains: 'BSP-' } })).toBe(24)
    expect(await count('tasks', { code: { contains: 'BSP-' } })).toBe(36)
    expect(await count('interactions')).toBe(90)
    expect(await count('observations', { 'area.division': { equals: 'neighbourhood' } })).toBe(
      20 * 10 * 158,
    )
  })

  it('leaves the derived rows exactly as a full rebuild makes them', async () => {
    const { changedSlices } = await rebuildAggregates({ payload })
    expect(changedSlices).toBe(0)
    const summed: Where = { 'area.division': { equals: 'county' }, basis: { equals: 'summed' } }
    expect(await count('figures', summed)).toBe(1 + 19 * 10)
  }, 120_000)

  it('has small counts that are hidden, missing values and measured upper levels', async () => {
    expect(await count('figures', { state: { equals: 'suppressed' } })).toBeGreaterThan(1000)
    expect(await count('observations', { status: { equals: 'notAvailable' } })).toBeGreaterThan(300)
    expect(await count('observations', { unassignedCases: { greater_than: 0 } })).toBe(2 * 190)
    const measured: Where = {
      'area.division': { equals: 'municipality' },
      basis: { equals: 'measured' },
    }
    expect(await count('figures', { ...measured, period: { equals: '2025' } })).toBe(19)
  })

  it('says of every record that it is an example', async () => {
    const titleOf: [CollectionSlug, string][] = [
      ['measures', 'title'],
      ['services', 'title'],
      ['areas', 'designation'],
    ]
    for (const [collection, field] of titleOf) {
      const kind: Where = collection === 'areas' ? { division: { equals: 'neighbourhood' } } : {}
      const total = await count(collection, kind)
      expect(await count(collection, { ...kind, [field]: { contains: 'Beispiel' } })).toBe(total)
    }
    const settings = await payload.findGlobal({ slug: 'settings' })
    expect(settings.planTitle).toContain('Beispieldaten')
  })

  it('gives one working login per role', async () => {
    const roles = Object.keys(roleWords)
    expect(logins.map(({ role }) => role).toSorted()).toEqual(roles.toSorted())
    for (const { email, password, role } of logins) {
      const { user } = await payload.login({ collection: 'users', data: { email, password } })
      expect(user).toMatchObject({ role })
    }
    expect(new Set(logins.map(({ password }) => password)).size).toBe(roles.length)
  })

  it(
    'adds nothing the second time and keeps the logins',
    async () => {
      const again = await seedDemo({ payload })
      expect(again).toEqual({ created: 0, logins: [] })
    },
    slow,
  )
})
