import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { verifyAggregates } from '#usecases/figures/verifyAggregates'
import { rebuildAggregates } from '#usecases/figures/rebuildAggregates'
import { describeEngines } from '#tests/support/engines'
import { change, make, makeArea, makeIndicator } from '#tests/support/records'
import { startPayload, type StartedPayload } from '#tests/support/payload'

describeEngines('smoke', (engine) => {
  let started: StartedPayload
  let payload: Payload
  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  })
  afterAll(() => started.stop())
  it('adds up', async () => {
    const county = await makeArea(payload, 'Kreis', { division: 'county', key: '05382' })
    const a = await makeArea(payload, 'Ahausen', {
      division: 'municipality',
      key: '05382001',
      parent: county.id,
      population: 100,
    })
    const b = await makeArea(payload, 'Behausen', {
      division: 'municipality',
      key: '05382002',
      parent: county.id,
      population: 300,
    })
    const i = await makeIndicator(payload, { kind: 'rate', unit: '%' })
    const o = await make(payload, 'observations', {
      indicator: i.id,
      area: a.id,
      period: '2021',
      numerator: 5,
      denominator: 50,
    })
    const figures = async () =>
      (await payload.find({ collection: 'figures', pagination: false, depth: 0, sort: 'id' })).docs
    await make(payload, 'observations', {
      indicator: i.id,
      area: b.id,
      period: '2021',
      numerator: 50,
      denominator: 150,
    })
    await make(payload, 'observations', {
      indicator: i.id,
      area: b.id,
      period: '2022',
      numerator: 50,
      denominator: 150,
    })
    expect(await verifyAggregates(payload)).toEqual([])
    await change(payload, { collection: 'observations', id: o.id, data: { denominator: 150 } })
    expect(await verifyAggregates(payload)).toEqual([])
    expect((await rebuildAggregates({ payload })).changedSlices).toBe(0)
  })
})
