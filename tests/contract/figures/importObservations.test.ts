import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { seedReport } from '#seed/run'
import { describeEngines } from '#tests/support/engines'
import { type StartedPayload, startPayload } from '#tests/support/payload'
import {
  ImportError,
  importObservations,
  type ObservationInput,
} from '#usecases/figures/importObservations'
import { inTransaction } from '#usecases/records/inTransaction'

const empty = {
  status: 'measured' as const,
  value: null,
  numerator: null,
  denominator: null,
  unassignedCases: null,
  unassignedBase: null,
}

describeEngines('importing observations in bulk', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let indicator: string
  let county: string
  let municipalities: string[]

  const save = (rows: ObservationInput[]) =>
    inTransaction(payload, (req) => importObservations({ req, rows }))

  const count = async (period: string) =>
    (await payload.count({ collection: 'observations', where: { period: { equals: period } } }))
      .totalDocs

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    const { known } = await seedReport({ payload })
    indicator = known.get('indicators')!.get('EW')!
    const [first, ...others] = known.get('areas')!.values()
    county = first!
    municipalities = others
  }, 120_000)

  afterAll(() => started.stop())

  it('saves all rows and what follows from them for the areas above', async () => {
    await save(
      municipalities.map((area, at) => ({ ...empty, indicator, area, period: '2030', value: at })),
    )
    const { docs } = await payload.find({
      collection: 'figures',
      where: { area: { equals: county }, period: { equals: '2030' } },
    })
    expect(docs).toMatchObject([{ value: 171, coverage: 1, basis: 'summed' }])
  })

  it('makes rows that Payload reads and saves like its own', async () => {
    const [area] = municipalities
    await save([{ ...empty, indicator, area: area!, period: '2031-Q2', value: 5 }])
    const { docs } = await payload.find({
      collection: 'observations',
      depth: 0,
      where: { periodStart: { equals: '2031-04-01' } },
    })
    expect(docs).toMatchObject([{ area, indicator, period: '2031-Q2', value: 5 }])
    const { id } = docs[0]!
    await payload.update({ collection: 'observations', id, data: { value: 6 } })
    const { docs: figures } = await payload.find({
      collection: 'figures',
      where: { area: { equals: area }, period: { equals: '2031-Q2' } },
    })
    expect(figures).toMatchObject([{ value: 6 }])
  })

  it('names each refused row and saves none of them', async () => {
    const good = { ...empty, indicator, area: municipalities[0]!, period: '2032', value: 1 }
    const rows: ObservationInput[] = [
      good,
      { ...good, value: -1, area: municipalities[1]! },
      { ...good, value: null, area: municipalities[2]! },
      { ...good, period: 'irgendwann' },
      { ...good, area: indicator },
      { ...good, indicator: county },
    ]
    const error = await save(rows).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ImportError)
    const { rejected } = error as ImportError
    expect(
      rejected.map(({ index, findings }) => [index, findings[0]?.path, findings[0]?.code]),
    ).toEqual([
      [1, 'value', 'observation.negative'],
      [2, 'value', 'observation.valueRequired'],
      [3, 'period', 'period.invalid'],
      [4, 'area', 'relation.unknown'],
      [5, 'indicator', 'relation.unknown'],
    ])
    expect(await count('2032')).toBe(0)
  })

  it('refuses an area that did not exist at the end of the period', async () => {
    const ended = await payload.create({
      collection: 'areas',
      data: { name: 'Früher', key: 'FRUEHER', kind: 'neighbourhood', validTo: '2020-12-31' },
    })
    const row = { ...empty, indicator, area: ended.id, value: 1 }
    await save([{ ...row, period: '2020' }])
    const error = await save([{ ...row, period: '2021' }]).catch((reason: unknown) => reason)
    expect((error as ImportError).rejected[0]?.findings).toEqual([
      { path: 'area', code: 'area.notValidInPeriod', params: { day: '31.12.2021' } },
    ])
  })

  it('saves nothing when one row exists already', async () => {
    const row = (area: string) => ({ ...empty, indicator, area, period: '2033', value: 1 })
    await save([row(municipalities[0]!)])
    await expect(save([row(municipalities[1]!), row(municipalities[0]!)])).rejects.toThrow()
    expect(await count('2033')).toBe(1)
  })
})
