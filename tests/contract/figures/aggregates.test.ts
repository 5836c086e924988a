import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { inTransaction } from '#usecases/records/inTransaction'
import { rebuildIndicator } from '#usecases/figures/rebuildAggregates'
import { verifyAggregates } from '#usecases/figures/verifyAggregates'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, fresh, make, makeArea, makeIndicator, type Doc } from '#tests/support/records'
import { sliceRows } from '#tests/support/world'

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

  const tree = async (size: number) => {
    const county = await makeArea(payload, 'Kreis', { kind: 'schoolDistrict' })
    const children: Doc[] = []
    for (let at = 0; at < size; at += 1) {
      children.push(await makeArea(payload, `Ort ${at}`, { parent: county.id }))
    }
    return { county: county.id, children: children.map(({ id }) => id) }
  }
  const observe = (indicator: Doc, area: string, data: object) =>
    make(payload, 'observations', { indicator: indicator.id, area, period, ...data })
  const aggregatesOf = (indicator: Doc, of = period) =>
    sliceRows(payload, 'aggregates', { indicator: indicator.id, period: of })
  const figuresOf = (indicator: Doc, of = period) =>
    sliceRows(payload, 'figures', { indicator: indicator.id, period: of })

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
    })
    const figures = await figuresOf(indicator)
    expect(figures.get(county)).toMatchObject({ value: 42, state: 'published' })
    expect(String(figures.get(county)!['periodStart'])).toContain('2021-01-01')
  })

  it('leaves rows that stay the same untouched', async () => {
    const { county, children } = await tree(2)
    const indicator = await makeIndicator(payload)
    const { id } = await observe(indicator, children[0]!, { value: 10 })
    await observe(indicator, children[1]!, { value: 30 })
    const before = await aggregatesOf(indicator)
    await change(payload, { collection: 'observations', id, data: { value: 11 } })
    const after = await aggregatesOf(indicator)
    expect(after.get(children[1]!)).toEqual(before.get(children[1]!))
    expect(after.get(county)).toMatchObject({ id: before.get(county)!.id, value: 41 })
  })

  it('shows a parent as partial while children lack data, missing as null and not as 0', async () => {
    const { county, children } = await tree(4)
    const indicator = await makeIndicator(payload, { kind: 'rate', factor: 100 })
    await observe(indicator, children[0]!, { numerator: 10, denominator: 100 })
    await observe(indicator, children[1]!, { status: 'notAvailable' })
    const figures = await figuresOf(indicator)
    expect(figures.get(county)).toMatchObject({ value: 10, denominator: 100, coverage: 0.25 })
    expect(figures.has(children[1]!)).toBe(false)
  })

  it('lets a measured value win over the sum and reports the gap', async () => {
    const { county, children } = await tree(2)
    const indicator = await makeIndicator(payload)
    await observe(indicator, children[0]!, { value: 10 })
    await observe(indicator, children[1]!, { value: 30 })
    const { id } = await observe(indicator, county, { value: 45 })
    expect((await aggregatesOf(indicator)).get(county)).toMatchObject({
      value: 45,
      basis: 'measured',
      gap: 5,
    })
    await payload.delete({ collection: 'observations', id })
    expect((await aggregatesOf(indicator)).get(county)).toMatchObject({
      value: 40,
      basis: 'summed',
      gap: null,
    })
  })

  it('adds cases that no child can be given to', async () => {
    const { county, children } = await tree(1)
    const indicator = await makeIndicator(payload)
    await observe(indicator, children[0]!, { value: 10 })
    await observe(indicator, county, { unassignedCases: 3 })
    expect((await aggregatesOf(indicator)).get(county)).toMatchObject({
      value: 13,
      basis: 'summed',
      unassignedCases: 3,
    })
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
    expect((await figuresOf(indicator, '2022')).size).toBe(2)
    await payload.delete({ collection: 'observations', id, select: { value: true } })
    expect((await figuresOf(indicator, '2022')).size).toBe(0)
    expect((await aggregatesOf(indicator, '2022')).size).toBe(0)
  })

  it('counts where its area hangs, whatever happens to the tree', async () => {
    const east = await tree(2)
    const west = await tree(1)
    const indicator = await makeIndicator(payload)
    await observe(indicator, east.children[0]!, { value: 10 })
    const at = async (area: string) => (await aggregatesOf(indicator)).get(area)
    expect(await at(east.county)).toMatchObject({ value: 10, coverage: 0.5 })
    await payload.delete({ collection: 'areas', id: east.children[1]! })
    expect(await at(east.county)).toMatchObject({ value: 10, coverage: 1 })
    const edit = (data: object) =>
      change(payload, { collection: 'areas', id: east.children[0]!, data: { ...data } })
    await edit({ kind: 'schoolDistrict' })
    expect(await at(east.county)).toMatchObject({ division: 'schoolDistrict' })
    await edit({ parent: west.county })
    expect(await at(east.county)).toBeUndefined()
    expect(await at(west.county)).toMatchObject({ value: 10, coverage: 1 })
    await edit({ validTo: '2020-12-31' })
    expect((await aggregatesOf(indicator)).size).toBe(0)
  })

  it('is rolled back with what was derived when something fails after that', async () => {
    const { children } = await tree(2)
    const indicator = await makeIndicator(payload)
    const { id } = await observe(indicator, children[0]!, { value: 10 })
    const before = await aggregatesOf(indicator)
    const { afterOperation } = payload.collections.observations.config.hooks
    const failing = () => Promise.reject(new Error('after deriving'))
    afterOperation.push(failing)
    try {
      await expect(observe(indicator, children[1]!, { value: 1 })).rejects.toThrow('after deriving')
      const edit = { collection: 'observations', id, data: { value: 11 } }
      await expect(change(payload, edit)).rejects.toThrow('after deriving')
    } finally {
      afterOperation.splice(afterOperation.indexOf(failing), 1)
    }
    const where = { indicator: { equals: indicator.id } }
    const { docs } = await payload.find({ collection: 'observations', where })
    expect(docs).toMatchObject([{ value: 10 }])
    expect(await aggregatesOf(indicator)).toEqual(before)
  })

  it('is not saved when its slice cannot be derived', async () => {
    const { children } = await tree(1)
    const indicator = await makeIndicator(payload)
    const unreadable = { ...(await observe(indicator, children[0]!, { value: 10 })), period: 'x' }
    const { id, ...data } = unreadable
    await payload.db.updateOne({ collection: 'observations', id, data: { ...data } })
    const edit = { collection: 'observations', id, data: { period: '2020' } }
    await expect(change(payload, edit)).rejects.toThrow('period.invalid')
    const kept = await payload.findByID({ collection: 'observations', id })
    expect(kept.period).toBe('x')
    await payload.db.deleteOne({ collection: 'observations', where: { id: { equals: id } } })
    await inTransaction(payload, (req) => rebuildIndicator(req, indicator.id))
  })

  it('counts exactly when 60 are saved at once below one area', async () => {
    const { county, children } = await tree(60)
    const indicator = await makeIndicator(payload)
    await Promise.all(children.map((area, at) => observe(indicator, area, { value: at })))
    const aggregate = (await aggregatesOf(indicator)).get(county)
    expect(aggregate).toMatchObject({ value: 1770, coverage: 1 })
    expect((await figuresOf(indicator)).size).toBe(61)
  }, 60_000)

  it('is what a full rebuild would have written', async () => {
    expect(await verifyAggregates(payload)).toEqual([])
  })
})
