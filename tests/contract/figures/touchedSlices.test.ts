import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { verifyAggregates } from '#usecases/figures/verifyAggregates'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, fresh, make, makeArea, makeIndicator, refusalOf } from '#tests/support/records'

jest.setTimeout(60_000)

/** Edits that change what is not edited: each was once missed by the slices it concerned. */
describeEngines('slices that an edit concerns', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let county: string
  let town: string

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  })
  afterAll(() => started.stop())

  const area = async (parent: string | null, more: object = {}) =>
    (await makeArea(payload, fresh('Ort '), { parent, ...more })).id
  beforeEach(async () => {
    county = await area(null)
    town = await area(county)
  })

  const membershipOf = async (child: string) => {
    const where = { child: { equals: child } }
    const { docs } = await payload.find({ collection: 'area-memberships', where, depth: 0 })
    return docs[0]!.id
  }
  const observe = (indicator: string, at: string, period: string, value: number) =>
    make(payload, 'observations', { indicator, area: at, period, value })
  const figureOf = async (indicator: string, at: string, period: string) => {
    const where = { id: { equals: `${indicator}.${period}.${at}` } }
    const { docs } = await payload.find({ collection: 'figures', where, depth: 0 })
    return docs[0]
  }
  const expectSound = async (indicator: string) =>
    expect(await verifyAggregates(payload, { indicators: [indicator] })).toEqual([])

  it('a membership that begins within a school year counts for it', async () => {
    const { id } = await makeIndicator(payload)
    const quarter = await area(null)
    await observe(id, quarter, '2017/18', 40)
    const link = { child: quarter, parent: town, division: 'neighbourhood' }
    await make(payload, 'area-memberships', { ...link, validFrom: '2018-03-01' })
    expect(await figureOf(id, town, '2017/18')).toMatchObject({ value: 40, coverage: 1 })
    await expectSound(id)
  })

  it('without its last quarter a town is the sum of its other division', async () => {
    const { id } = await makeIndicator(payload)
    const division = await make(payload, 'divisions', {
      name: fresh('Ortsteile '),
      areaName: 'Ortsteil',
      code: fresh('O'),
      rank: 30,
      isPartition: true,
    })
    const quarter = await area(town)
    const village = await area(town, { division: division.id })
    await observe(id, village, '2020', 40)
    expect(await figureOf(id, town, '2020')).toBeUndefined()
    await change(payload, { collection: 'areas', id: quarter, data: { validTo: '2019-12-31' } })
    expect(await figureOf(id, town, '2020')).toMatchObject({ value: 40 })
    await change(payload, { collection: 'areas', id: quarter, data: { validTo: null } })
    expect(await figureOf(id, town, '2020')).toBeUndefined()
    await expectSound(id)
    const membership = await membershipOf(quarter)
    await payload.delete({ collection: 'area-memberships', id: membership })
    expect(await figureOf(id, town, '2020')).toMatchObject({ value: 40 })
    await expectSound(id)
  })

  it('an area that is there again brings back its values', async () => {
    const { id } = await makeIndicator(payload, { referenceDay: '31.03.' })
    await observe(id, town, '2020', 40)
    await change(payload, { collection: 'areas', id: town, data: { validTo: '2020-06-30' } })
    await change(payload, { collection: 'indicators', id, data: { referenceDay: '31.12.' } })
    expect(await figureOf(id, county, '2020')).toBeUndefined()
    await change(payload, { collection: 'areas', id: town, data: { validTo: null } })
    expect(await figureOf(id, county, '2020')).toMatchObject({ value: 40, coverage: 1 })
    await expectSound(id)
  })

  it('an indicator with values keeps their kind of period, though somebody empties the field', async () => {
    const { id } = await makeIndicator(payload)
    await observe(id, town, '2025', 40)
    await change(payload, { collection: 'indicators', id, data: { periodKind: null } })
    const refused = await refusalOf(observe(id, town, '2025-Q4', 9))
    expect(refused.fields['period']).toContain('2025-Q4')
    expect(await figureOf(id, county, '2025')).toMatchObject({ value: 40 })
    await expectSound(id)
  })
})
