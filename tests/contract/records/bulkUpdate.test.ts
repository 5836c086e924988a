import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import { withHouseRules } from '#collections/houseRules'
import { hooked, hooks } from '#tests/support/configs/nesting'
import { parentsConfig } from '#tests/support/configs/parents'
import { describeEngines } from '#tests/support/engines'
import { loose } from '#tests/support/loose'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { make, makeArea, makeIndicator, refusalOf, type Doc } from '#tests/support/records'
import { storedAggregates } from '#tests/support/world'

describeEngines('an update of many records at once', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let indicator: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    indicator = await makeIndicator(payload, { kind: 'rate', isShare: true, factor: 100 })
    for (const denominator of [10, 20, 40]) {
      const { id: area } = await makeArea(payload, `Quartier ${denominator}`)
      const key = { indicator: indicator.id, area, period: '2021' }
      await make(payload, 'observations', { ...key, status: 'measured', numerator: 5, denominator })
    }
  })
  afterAll(() => started.stop())

  const read = async (collection: 'observations' | 'figures', field: string) => {
    const where = { indicator: { equals: indicator.id } }
    const query = { collection, where, pagination: false, depth: 0, sort: 'denominator' }
    const { docs } = await payload.find(query)
    return docs.map((doc) => (doc as unknown as Doc)[field])
  }
  const derived = async (field: 'value' | 'numerator') => {
    const rows = await storedAggregates(payload, { indicator: indicator.id, period: '2021' })
    const inOrder = [...rows.values()].sort((a, b) => a.denominator! - b.denominator!)
    return inOrder.map((row) => row[field])
  }
  const update = (numerator: number) =>
    payload.update({
      collection: 'observations',
      where: { indicator: { equals: indicator.id } },
      data: { numerator },
    })

  it('saves all of them', async () => {
    await update(8)
    expect(await read('observations', 'numerator')).toEqual([8, 8, 8])
    expect(await derived('value')).toEqual([80, 40, 20])
    // Two of ten are left: too few to be shown.
    expect(await read('figures', 'state')).toEqual(['suppressed', 'published', 'published'])
  })

  it('saves none when one of them breaks a rule, and says why', async () => {
    const before = await read('observations', 'numerator')
    const refusal = await refusalOf(update(15))
    expect(refusal).toMatchObject({ status: 409 })
    expect(refusal.message).toMatch(/^Es wurde nichts geändert: 1 von 3 Einträgen .* Zähler/)
    expect(await read('observations', 'numerator')).toEqual(before)
    expect(await derived('numerator')).toEqual(before)
  })
})

describeEngines('an update of many records whose hook fails on one', (engine) => {
  let started: StartedPayload

  beforeAll(async () => {
    started = await startPayload({ engine, createConfig: parentsConfig([withHouseRules(hooked)]) })
  })
  afterAll(() => started.stop())
  afterEach(() => {
    hooks.afterChange = undefined
  })

  it('leaves nothing of it, and tells nobody what the program said', async () => {
    const docs = loose(started.payload)
    for (const title of ['a', 'b', 'c']) await docs.create('hooked', { title })
    let call = 0
    hooks.afterChange = async () => {
      if ((call += 1) === 2) throw new Error('secret of the program')
    }
    const refusal = await refusalOf(
      started.payload.update({
        collection: 'hooked' as CollectionSlug,
        where: { title: { exists: true } },
        data: { title: 'changed' } as never,
      }),
    )
    expect(refusal.message).toContain('1 of 3 records')
    expect(refusal.message).not.toContain('secret')
    expect(await docs.count('hooked', { title: { equals: 'changed' } })).toBe(0)
    expect(await docs.count('hooked')).toBe(3)
  })
})
