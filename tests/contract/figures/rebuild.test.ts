import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { knownTerritory } from '#store/figures/known'
import { rebuildAggregates } from '#usecases/figures/rebuildAggregates'
import { verifyAggregates } from '#usecases/figures/verifyAggregates'
import { inTransaction } from '#usecases/records/inTransaction'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, make, makeArea, makeIndicator, type Doc } from '#tests/support/records'
import { storedFigures } from '#tests/support/world'

jest.setTimeout(60_000)

describeEngines('what follows from changes elsewhere', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let county: Doc
  let towns: Doc[]
  let indicator: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    county = await makeArea(payload, 'Kreis', { division: 'county', key: '05382' })
    const town = (name: string, key: string, population: number) =>
      makeArea(payload, name, { division: 'municipality', key, parent: county.id, population })
    towns = [
      await town('Ahausen', '05382001', 100),
      await town('Behausen', '05382002', 300),
      await town('Cehausen', '05382003', 600),
    ]
  })
  beforeEach(async () => {
    indicator = await makeIndicator(payload, { kind: 'rate', unit: '%' })
  })
  afterAll(() => started.stop())

  const observe = (town: number, period: string, denominator: number) =>
    make(payload, 'observations', {
      indicator: indicator.id,
      area: towns[town]!.id,
      period,
      numerator: 10,
      denominator,
    })
  const countyIn = async (period: string) =>
    (await storedFigures(payload, { indicator: indicator.id, period })).get(county.id)
  const isPending = async ({ id } = indicator) =>
    (await payload.findByID({ collection: 'indicators', id, depth: 0 })).figuresPending === true
  const jobs = async () =>
    (await payload.find({ collection: 'payload-jobs', pagination: false })).totalDocs

  it('measures what is missing by its last known base, and follows when that changes', async () => {
    const first = await Promise.all([observe(0, '2020', 50), observe(1, '2020', 150)])
    await observe(2, '2020', 800)
    await observe(0, '2021', 50)
    await observe(1, '2021', 150)
    await observe(0, '2022', 50)
    const denominators = { coverageBase: 'denominator', delivered: 2, expected: 3 }
    expect(await countyIn('2021')).toMatchObject({ coverage: 0.2, ...denominators })
    expect((await countyIn('2022'))!['coverage']).toBe(0.05)
    const [, { id }] = first
    await change(payload, { collection: 'observations', id, data: { denominator: 950 } })
    expect((await countyIn('2021'))!['coverage']).toBe(0.2)
    // What was missing in both years came back with another base in the first of them.
    const last = await payload.find({
      collection: 'observations',
      where: { area: { equals: towns[2]!.id }, indicator: { equals: indicator.id } },
    })
    const data = { denominator: 200 }
    await change(payload, { collection: 'observations', id: last.docs[0]!.id, data })
    expect((await countyIn('2021'))!['coverage']).toBe(0.5)
    expect((await countyIn('2022'))!['coverage']).toBe(50 / 400)
    await payload.delete({ collection: 'observations', id: last.docs[0]!.id })
    expect(await countyIn('2021')).toMatchObject({ coverage: 0.4, coverageBase: 'population' })
    expect(await verifyAggregates(payload, { indicators: [indicator.id] })).toEqual([])
  })

  it('is found by a comparison that trusts nothing a save remembers', async () => {
    await observe(0, '2020', 50)
    const territory = await inTransaction(payload, (req) => knownTerritory(req))
    const { memberships } = territory
    Object.assign(territory, { memberships: [] })
    await observe(1, '2020', 150)
    const found = await verifyAggregates(payload, { indicators: [indicator.id] })
    Object.assign(territory, { memberships })
    expect(found).toMatchObject([{ diffs: [{ period: '2020' }] }])
    await rebuildAggregates({ payload })
    expect(await countyIn('2020')).toMatchObject({ delivered: 2, expected: 3 })
  })

  it('follows the population of an area where coverage is measured by it', async () => {
    await observe(0, '2020', 50)
    expect(await countyIn('2020')).toMatchObject({ coverage: 0.1, coverageBase: 'population' })
    const populate = (population: number) =>
      change(payload, { collection: 'areas', id: towns[2]!.id, data: { population } })
    await populate(100)
    expect((await countyIn('2020'))!['coverage']).toBe(0.2)
    await populate(600)
    expect((await countyIn('2020'))!['coverage']).toBe(0.1)
  })

  it('follows the order of divisions of an indicator', async () => {
    const quarter = await makeArea(payload, 'Quartier', { parent: county.id })
    const data = { indicator: indicator.id, area: quarter.id, period: '2020' }
    await make(payload, 'observations', { ...data, numerator: 5, denominator: 100 })
    expect(await countyIn('2020')).toBeUndefined()
    const order = (divisionOrder: string[]) =>
      change(payload, { collection: 'indicators', id: indicator.id, data: { divisionOrder } })
    await order(['neighbourhood'])
    expect(await countyIn('2020')).toMatchObject({ value: 5, coverage: 1 })
    await order([])
    expect(await countyIn('2020')).toBeUndefined()
  })

  it('marks indicators until everything is derived anew where too much is touched', async () => {
    await observe(0, '2020', 50)
    expect(await isPending()).toBe(false)
    const before = await jobs()
    const divide = (isPartition: boolean) =>
      change(payload, { collection: 'divisions', id: 'municipality', data: { isPartition } })
    await divide(false)
    expect(await isPending()).toBe(true)
    expect(await jobs()).toBe(before + 1)
    expect(await countyIn('2020')).toMatchObject({ value: 20 })
    const { of, changedSlices } = await rebuildAggregates({ payload, isPendingOnly: true })
    expect(of).toBeGreaterThan(0)
    expect(changedSlices).toBeGreaterThan(0)
    expect(await isPending()).toBe(false)
    expect(await countyIn('2020')).toBeUndefined()
    expect((await rebuildAggregates({ payload, isPendingOnly: true })).of).toBe(0)
    await divide(true)
    await rebuildAggregates({ payload, isPendingOnly: true })
    expect(await countyIn('2020')).toMatchObject({ value: 20 })
  })

  it('finds and mends figures and slices that nobody should have touched', async () => {
    await observe(0, '2020', 50)
    await observe(0, '2021', 50)
    const { id } = (await countyIn('2020'))!
    await payload.db.updateOne({ collection: 'figures', id: String(id), data: { value: 99 } })
    const gone = String((await countyIn('2021'))!.id)
    await payload.db.deleteOne({ collection: 'figures', where: { id: { equals: gone } } })
    const found = await verifyAggregates(payload)
    expect(found.map((one) => one.indicator)).toEqual([indicator.id])
    expect(found[0]!.diffs).toMatchObject([
      { period: '2020', insert: [], update: [{ area: county.id, value: 20 }] },
      { period: '2021', insert: [{ area: county.id, value: 20 }], update: [] },
    ])
    expect((await rebuildAggregates({ payload })).changedSlices).toBe(2)
    expect(await verifyAggregates(payload)).toEqual([])
    expect((await rebuildAggregates({ payload })).changedSlices).toBe(0)
    expect(await countyIn('2020')).toMatchObject({ value: 20 })
  })
})
