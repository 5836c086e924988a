import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { verifyAggregates } from '#usecases/figures/verifyAggregates'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import {
  change,
  fresh,
  make,
  makeArea,
  makeIndicator,
  refusalOf,
  type Doc,
} from '#tests/support/records'
import { makeTree } from '#tests/support/slice'
import { storedAggregates, storedFigures } from '#tests/support/world'

const period = '2021'

jest.setTimeout(60_000)

describeEngines('an edited observation', (engine) => {
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  })
  afterAll(() => started.stop())

  const tree = (size: number) => makeTree(payload, size)
  const observe = (indicator: Doc, area: string, data: object) =>
    make(payload, 'observations', { indicator: indicator.id, area, period, ...data })
  const aggregatesOf = (indicator: Doc, of = period) =>
    storedAggregates(payload, { indicator: indicator.id, period: of })
  const figuresOf = (indicator: Doc, of = period) =>
    storedFigures(payload, { indicator: indicator.id, period: of })

  it('changes its area and every area above, in aggregates and figures', async () => {
    const { county, children } = await tree(2)
    const quarter = await makeArea(payload, 'Quartier', { parent: children[0] })
    const indicator = await makeIndicator(payload)
    await observe(indicator, quarter.id, { value: 10 })
    const { id } = await observe(indicator, children[1]!, { value: 30 })
    await change(payload, { collection: 'observations', id, data: { value: 32 } })
    const aggregates = await aggregatesOf(indicator)
    expect(aggregates.size).toBe(4)
    expect(aggregates.get(children[0]!)).toMatchObject({ value: 10, basis: 'summed' })
    expect(aggregates.get(county)).toMatchObject({
      value: 42,
      basis: 'summed',
      division: 'neighbourhood',
      coverage: 1,
      delivered: 2,
      expected: 2,
    })
    const figures = await figuresOf(indicator)
    expect(figures.get(county)).toMatchObject({
      id: `${indicator.id}.2021.${county}`,
      value: 42,
      state: 'published',
      coverage: 1,
      delivered: 2,
      expected: 2,
    })
  })

  it('leaves figures that stay the same untouched', async () => {
    const { county, children } = await tree(2)
    const indicator = await makeIndicator(payload)
    const { id } = await observe(indicator, children[0]!, { value: 10 })
    await observe(indicator, children[1]!, { value: 30 })
    const before = await figuresOf(indicator)
    // A mark past all hooks: what is written anew would lose it.
    const mark = { collection: 'figures', id: String(before.get(children[1]!)!.id) } as const
    await payload.db.updateOne({ ...mark, data: { value: 31 } })
    await change(payload, { collection: 'observations', id, data: { value: 11 } })
    const after = await figuresOf(indicator)
    expect(after.get(children[1]!)).toEqual({ ...before.get(children[1]!)!, value: 31 })
    expect(after.get(county)).toMatchObject({ id: before.get(county)!.id, value: 41 })
    expect((await aggregatesOf(indicator)).get(children[1]!)).toMatchObject({ value: 30 })
    await payload.db.updateOne({ ...mark, data: { value: 30 } })
  })

  it('shows a parent as partial while children lack data, missing as null and not as 0', async () => {
    const { county, children } = await tree(4)
    const indicator = await makeIndicator(payload, { kind: 'rate', factor: 100 })
    await observe(indicator, children[0]!, { numerator: 10, denominator: 100 })
    await observe(indicator, children[1]!, { status: 'notAvailable' })
    const figures = await figuresOf(indicator)
    expect(figures.get(county)).toMatchObject({
      value: 10,
      denominator: 100,
      coverage: 0.25,
      delivered: 1,
      expected: 4,
      coverageBase: 'areas',
    })
    expect(figures.get(children[1]!)).toMatchObject({
      state: 'notAvailable',
      status: 'notAvailable',
      coverage: 0,
    })
    expect(figures.get(children[1]!)!['value'] ?? null).toBeNull()
    expect(figures.has(children[2]!)).toBe(false)
  })

  it('lets a measured value win over the sum and reports the difference to readers too', async () => {
    const { county, children } = await tree(2)
    const indicator = await makeIndicator(payload)
    await observe(indicator, children[0]!, { value: 10 })
    await observe(indicator, children[1]!, { value: 30 })
    const { id } = await observe(indicator, county, { value: 45 })
    const measured = { value: 45, basis: 'measured', difference: 5 }
    expect((await aggregatesOf(indicator)).get(county)).toMatchObject(measured)
    expect((await figuresOf(indicator)).get(county)).toMatchObject(measured)
    await payload.delete({ collection: 'observations', id })
    expect((await aggregatesOf(indicator)).get(county)).toMatchObject({
      value: 40,
      basis: 'summed',
      difference: null,
    })
    expect((await figuresOf(indicator)).get(county)!['difference'] ?? null).toBeNull()
  })

  it('adds cases that no child can be given to, also before any child delivered', async () => {
    const { county, children } = await tree(1)
    const indicator = await makeIndicator(payload)
    await observe(indicator, county, { unassignedCases: 3 })
    expect((await figuresOf(indicator)).get(county)).toMatchObject({
      value: 3,
      coverage: 0,
      unassignedCases: 3,
    })
    await observe(indicator, children[0]!, { value: 10 })
    const whole = { value: 13, basis: 'summed', unassignedCases: 3, coverage: 1 }
    expect((await aggregatesOf(indicator)).get(county)).toMatchObject(whole)
    expect((await figuresOf(indicator)).get(county)).toMatchObject(whole)
  })

  it('hides small counts from figures, by the rule of the data source', async () => {
    const { children } = await tree(1)
    const source = await make(payload, 'data-sources', {
      code: fresh('s'),
      name: fresh('Quelle '),
      minCases: 3,
    })
    const indicator = await makeIndicator(payload, { source: source.id })
    await observe(indicator, children[0]!, { value: 4 })
    const figure = async () => (await figuresOf(indicator)).get(children[0]!)
    expect(await figure()).toMatchObject({ state: 'published', value: 4 })
    const edit = (data: object) =>
      change(payload, { collection: 'data-sources', id: source.id, data: { ...data } })
    await edit({ minCases: 5 })
    expect(await figure()).toMatchObject({ state: 'suppressed', value: null })
    await edit({ protectionMethod: 'none' })
    expect(await figure()).toMatchObject({ state: 'published', value: 4 })
  })

  it('leaves no row behind when it is deleted or moves to another period', async () => {
    const { children } = await tree(1)
    const indicator = await makeIndicator(payload)
    const { id } = await observe(indicator, children[0]!, { value: 10 })
    await change(payload, { collection: 'observations', id, data: { period: '2022' } })
    expect((await aggregatesOf(indicator)).size).toBe(0)
    expect((await figuresOf(indicator)).size).toBe(0)
    expect((await figuresOf(indicator, '2022')).size).toBe(2)
    await payload.delete({ collection: 'observations', id, select: { value: true } })
    expect((await figuresOf(indicator, '2022')).size).toBe(0)
    expect((await aggregatesOf(indicator, '2022')).size).toBe(0)
  })

  it('counts where its area belongs on that day, whatever happens to the areas', async () => {
    const east = await tree(2)
    const west = await tree(1)
    const indicator = await makeIndicator(payload)
    await observe(indicator, east.children[0]!, { value: 10 })
    const at = async (area: string) => (await aggregatesOf(indicator)).get(area)
    expect(await at(east.county)).toMatchObject({ value: 10, coverage: 0.5 })
    await payload.delete({ collection: 'areas', id: east.children[1]! })
    expect(await at(east.county)).toMatchObject({ value: 10, coverage: 1, expected: 1 })
    const belong = { child: east.children[0]!, parent: west.county, reason: 'Neuer Zuschnitt' }
    await make(payload, 'area-memberships', { ...belong, validFrom: '2022-01-01' })
    expect(await at(east.county)).toMatchObject({ value: 10 })
    expect(await at(west.county)).toBeUndefined()
    const { docs } = await payload.find({
      collection: 'area-memberships',
      where: { child: { equals: east.children[0]! } },
      sort: 'validFrom',
    })
    const [before, after] = docs.map(({ id }) => id)
    const date = (id: string, data: object) =>
      change(payload, { collection: 'area-memberships', id, data: { ...data } })
    await date(before!, { validTo: '2021-12-30' })
    expect(await at(east.county)).toBeUndefined()
    await date(after!, { validFrom: '2021-12-31' })
    expect(await at(west.county)).toMatchObject({ value: 10, delivered: 1, expected: 2 })
    const end = (id: string) =>
      change(payload, { collection: 'areas', id, data: { validTo: '2020-12-31' } })
    await end(west.children[0]!)
    expect(await at(west.county)).toMatchObject({ value: 10, coverage: 1, expected: 1 })
    const refusal = await refusalOf(end(east.children[0]!))
    expect(refusal.fields['validTo']).toContain('31.12.2021')
    expect(await at(west.county)).toMatchObject({ value: 10, coverage: 1 })
  })

  it('is what a full rebuild would have written', async () => {
    expect(await verifyAggregates(payload)).toEqual([])
  })
})
