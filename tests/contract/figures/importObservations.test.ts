import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { seedReport } from '#seed/run'
import { describeEngines } from '#tests/support/engines'
import { type StartedPayload, startPayload } from '#tests/support/payload'
import { makeIndicator } from '#tests/support/records'
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

  it('refuses a second value for one place, within the rows and beside what is stored', async () => {
    const [area] = municipalities as [string]
    const row = { ...empty, indicator, area, period: '2029', value: 1 }
    const indexes = async (rows: ObservationInput[]) => {
      const error = await save(rows).catch((one: unknown) => one)
      if (!(error instanceof ImportError)) throw error
      return error.rejected.map(({ index, findings }) => [index, findings[0]?.code])
    }
    expect(await indexes([row, { ...row, value: 2 }])).toEqual([[1, 'observation.duplicate']])
    expect(await count('2029')).toBe(0)
    await save([row])
    expect(await indexes([{ ...row, period: '2028' }, row])).toEqual([[1, 'observation.duplicate']])
    expect(await count('2028')).toBe(0)
  })

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
    await save([{ ...empty, indicator, area: area!, period: ' 2031', value: 5 }])
    const { docs } = await payload.find({
      collection: 'observations',
      depth: 0,
      where: { period: { equals: '2031' } },
    })
    expect(docs).toMatchObject([{ area, indicator, period: '2031', category: 'total', value: 5 }])
    const { id, changedAt } = docs[0]!
    expect(id).toMatch(/^[0-9a-z]{10}$/)
    expect(Date.now() - Date.parse(String(changedAt))).toBeLessThan(60_000)
    const saved = await payload.update({ collection: 'observations', id, data: { value: 6 } })
    expect(saved).toMatchObject({ id, value: 6, revision: 2 })
    const { docs: figures } = await payload.find({
      collection: 'figures',
      where: { area: { equals: area }, period: { equals: '2031' } },
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

  it('keeps to the kind of period that an indicator has, or that the first row gives it', async () => {
    const row = { ...empty, indicator, area: municipalities[0]!, value: 1 }
    const error = await save([{ ...row, period: '2034-Q2' }]).catch((reason: unknown) => reason)
    expect((error as ImportError).rejected).toEqual([
      {
        index: 0,
        findings: [
          { path: 'period', code: 'period.otherKind', params: { text: '2034-Q2', kind: 'year' } },
        ],
      },
    ])
    const { id } = await makeIndicator(payload)
    const quarter = { ...row, indicator: id, period: '2034-Q2' }
    const mixed = save([quarter, { ...quarter, period: '2034' }])
    const second = (await mixed.catch((reason: unknown) => reason)) as ImportError
    expect(second.rejected.map(({ index }) => index)).toEqual([1])
    await save([quarter])
    const read = await payload.findByID({ collection: 'indicators', id, depth: 0 })
    expect(read.periodKind).toBe('quarter')
  })

  it('refuses an area that did not exist at the end of the period', async () => {
    const ended = await payload.create({
      collection: 'areas',
      data: { name: 'Früher', key: 'FRUEHER', division: 'neighbourhood', validTo: '2020-12-31' },
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
