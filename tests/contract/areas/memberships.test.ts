import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, make, makeArea, makeIndicator, refusalOf, type Doc } from '#tests/support/records'
import { verifyAggregates } from '#usecases/figures/verifyAggregates'

jest.setTimeout(60_000)

describeEngines('an area that moves', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let east: Doc
  let west: Doc
  let quarter: Doc

  const valueOf = async (area: Doc, period: string): Promise<unknown> => {
    const where = { area: { equals: area.id }, period: { equals: period } }
    const { docs } = await payload.find({ collection: 'figures', where, depth: 0 })
    return docs[0]?.value ?? null
  }
  const move = (data: object) =>
    make(payload, 'area-memberships', { child: quarter.id, parent: west.id, ...data })

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    const county = await makeArea(payload, 'Kreis', { division: 'county', key: '05382' })
    const town = (name: string, key: string) =>
      makeArea(payload, name, { division: 'municipality', key, parent: county.id })
    east = await town('Osten', '05382001')
    west = await town('Westen', '05382002')
    quarter = await makeArea(payload, 'Quartier', { parent: east.id })
    const other = await makeArea(payload, 'Anderes', { parent: west.id })
    const indicator = await makeIndicator(payload)
    for (const period of ['2021', '2022', '2023'])
      for (const [area, value] of [
        [quarter, 40],
        [other, 7],
      ] as const)
        await make(payload, 'observations', {
          indicator: indicator.id,
          area: area.id,
          period,
          value,
        })
  })
  afterAll(() => started.stop())

  it('names the parent it leaves when day or reason are missing', async () => {
    const undated = await refusalOf(move({ reason: 'Neuer Zuschnitt' }))
    expect(undated.status).toBe(400)
    expect(undated.fields['validFrom']).toContain('„Osten“')
    const unexplained = await refusalOf(move({ validFrom: '2023-01-01' }))
    expect(unexplained.fields['reason']).toContain('„Osten“')
    expect(await valueOf(east, '2023')).toBe(40)
  })

  it('cannot be moved by its parent field', async () => {
    const data = { parent: west.id }
    const refusal = await refusalOf(change(payload, { collection: 'areas', id: quarter.id, data }))
    expect(refusal.fields['parent']).toContain('Zugehörigkeiten')
  })

  it('keeps the past, counts in its new place from then on, and says why', async () => {
    await move({ validFrom: '2023-01-01', reason: 'Beschluss des Kreistags' })
    expect([await valueOf(east, '2022'), await valueOf(west, '2022')]).toEqual([40, 7])
    expect([await valueOf(east, '2023'), await valueOf(west, '2023')]).toEqual([null, 47])
    const { docs: changes } = await payload.find({ collection: 'area-changes', depth: 0 })
    expect(changes).toMatchObject([
      { kind: 'reassignment', reason: 'Beschluss des Kreistags', before: 'Osten', after: 'Westen' },
    ])
    const moved = await payload.findByID({ collection: 'areas', id: quarter.id, depth: 0 })
    expect(moved.parent).toBe(west.id)
    expect(moved.path).toContain(`/${west.id}/${quarter.id}/`)
    const { docs } = await payload.find({
      collection: 'area-memberships',
      where: { child: { equals: quarter.id } },
      sort: 'validTo',
      depth: 0,
    })
    const spans = docs.map(({ validFrom, validTo }) => [validFrom ?? null, validTo ?? null])
    expect(spans).toContainEqual([null, '2022-12-31T00:00:00.000Z'])
    expect(await verifyAggregates(payload)).toEqual([])
  })

  it('cannot lie below itself, not even on one day of the future', async () => {
    const below = { child: west.id, parent: quarter.id, validFrom: '2040-01-01', reason: 'Irrtum' }
    const refusal = await refusalOf(make(payload, 'area-memberships', below))
    expect(refusal.fields['parent']).toContain('Westen')
  })
})
