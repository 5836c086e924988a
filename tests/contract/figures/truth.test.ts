import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'

import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import { formatCell } from '#domain/masterplan/formatCell'
import { masterplanWords } from '#export/excel/masterplanWords'
import { loadMasterplan } from '#store/masterplan/masterplanStore'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { readerOf } from '#tests/support/reader'
import { change, make, makeArea, makeIndicator, refusalOf, type Doc } from '#tests/support/records'
import { storedFigures } from '#tests/support/world'
import { loadGoalProgress } from '#usecases/measures/loadGoalProgress'

jest.setTimeout(120_000)

/** What a running Planwerk once said and must not say again; each case on data of its own. */
describeEngines('figures do not pose as what they are not', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let county: Doc
  let towns: Doc[]
  let serial = 0

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    county = await makeArea(payload, 'Kreis', { division: 'county', key: '05382' })
    const places = Array.from({ length: 19 }, (_, at) => [`Ort ${at}`, `05382${at + 100}`] as const)
    towns = []
    for (const [name, key] of places)
      towns.push(
        await makeArea(payload, name, { division: 'municipality', key, parent: county.id }),
      )
    await payload.updateGlobal({ slug: 'settings', data: { countyArea: county.id } })
  }, 60_000)
  afterAll(() => started.stop())

  const indicatorOf = (more: object = {}) =>
    makeIndicator(payload, { code: `T${(serial += 1)}`, decimals: 1, ...more })
  const observe = (indicator: Doc, area: Doc, data: object) =>
    make(payload, 'observations', { indicator: indicator.id, area: area.id, ...data })
  const figureOf = async (indicator: Doc, area: Doc, period: string) =>
    (await storedFigures(payload, { indicator: indicator.id, period })).get(area.id)
  const quarterOf = (town: Doc, more: object = {}) =>
    makeArea(payload, `Quartier ${(serial += 1)}`, { parent: town.id, ...more })

  const book = async () => {
    const req = await createLocalReq({}, payload)
    const edition = { title: 'Probe', asOf: '2026-11-22', scope: 'all' } as const
    const data = await loadMasterplan({ req, overrideAccess: true }, edition)
    return buildMasterplan(data, masterplanWords())
  }
  const cellOf = async (sheet: string, row: string, column: string) => {
    const { tables } = (await book()).sheets.find(({ key }) => key === sheet)!
    const { columns, rows } = tables.find((table) => table.rows.some(({ key }) => key === row))!
    const at = columns.findIndex(({ key }) => key === column)
    return rows.find(({ key }) => key === row)!.cells[at]!
  }

  it('three of 19 municipalities of a new year are not the county: 4.5 % stays', async () => {
    const rate = await indicatorOf({ kind: 'rate', unit: '%' })
    for (const town of towns)
      await observe(rate, town, { period: '2024', numerator: 45, denominator: 1000 })
    for (const town of towns.slice(0, 3))
      await observe(rate, town, { period: '2025', numerator: 31, denominator: 1000 })
    const begun = await figureOf(rate, county, '2025')
    expect(begun).toMatchObject({ value: 3.1, delivered: 3, expected: 19 })
    expect(begun!['coverage']).toBeCloseTo(3 / 19)
    const goal = await make(payload, 'goals', {
      code: `Z-${serial}`,
      title: 'Weniger',
      indicator: rate.id,
      area: county.id,
      targetValue: 4,
      targetYear: 2027,
    })
    const req = await readerOf(payload, { role: 'council' })
    expect(await loadGoalProgress(req, { goal: goal.id, language: 'de' })).toMatchObject({
      sentence: 'Aktueller Wert 4,5\u202f% (2024), Ziel 4,0\u202f% bis 2027.',
      notes: ['2025 liegt erst zu 15\u202f% vor.'],
    })
    expect(await cellOf('indicators', `${String(rate['code'])} 05382`, 'period')).toMatchObject({
      text: '2024',
    })
    expect(formatCell(await cellOf('goals', `Z-${serial}`, 'currentValue'))).toContain('4,5')
    const series = await cellOf('timeSeries', `${String(rate['code'])} 05382`, '2025')
    expect(series).toMatchObject({ partial: 15 })
    const [cover] = (await book()).sheets
    expect(JSON.stringify(cover)).toContain('2025: 15 %')
  })

  it('the places of one Sozialraum are not those of the county: 11 and 1,845', async () => {
    const places = await indicatorOf({ unit: 'Plätze', decimals: 0 })
    for (const [at, town] of towns.entries())
      await observe(places, town, { period: '2024', value: at === 0 ? 45 : 100 })
    await observe(places, await quarterOf(towns[0]!), { period: '2025', value: 11 })
    const found = await figureOf(places, county, '2025')
    expect(found).toMatchObject({ value: 11 })
    expect(found!['coverage']).toBeLessThan(1)
    const row = `${String(places['code'])} 05382`
    expect(await cellOf('indicators', row, 'value')).toMatchObject({ value: 1845 })
  })

  it('a division that is no partition does not replace the sum: 2,878 and 111', async () => {
    const [, , town] = towns as [Doc, Doc, Doc]
    const count = await indicatorOf({ decimals: 0 })
    await observe(count, await quarterOf(town), { period: '2024', value: 2_000 })
    await observe(count, await quarterOf(town), { period: '2024', value: 878 })
    expect(await figureOf(count, town, '2024')).toMatchObject({ value: 2878, coverage: 1 })
    const polling = await quarterOf(town, { division: 'electoralDistrict' })
    await observe(count, polling, { period: '2024', value: 111 })
    expect(await figureOf(count, town, '2024')).toMatchObject({ value: 2878, coverage: 1 })
    await observe(count, polling, { period: '2025', value: 111 })
    expect(await figureOf(count, town, '2025')).toBeUndefined()
  })

  it('ending a municipality changes no year before: 7,040 stays', async () => {
    const shire = await makeArea(payload, 'Nachbarkreis', { division: 'county', key: '05374' })
    const below = { division: 'municipality', parent: shire.id }
    const old = await makeArea(payload, 'Altdorf', { ...below, key: '05374001' })
    const other = await makeArea(payload, 'Beidorf', { ...below, key: '05374002' })
    const quarter = await quarterOf(old)
    const count = await indicatorOf({ decimals: 0 })
    await observe(count, quarter, { period: '2023', value: 407 })
    await observe(count, other, { period: '2023', value: 6633 })
    const before = await figureOf(count, shire, '2023')
    expect(before).toMatchObject({ value: 7040, coverage: 1 })
    const end = () =>
      change(payload, { collection: 'areas', id: old.id, data: { validTo: '2023-12-31' } })
    expect((await refusalOf(end())).fields['validTo']).toContain(`„${String(quarter['name'])}“`)
    const successor = { ...below, key: '05374003', validFrom: '2024-01-01' }
    const neu = await makeArea(payload, 'Neudorf', successor)
    await make(payload, 'area-memberships', {
      child: quarter.id,
      parent: neu.id,
      validFrom: '2024-01-01',
      reason: 'Neugliederung',
    })
    await end()
    expect(await figureOf(count, shire, '2023')).toMatchObject({ value: 7040, coverage: 1 })
    await observe(count, quarter, { period: '2024', value: 400 })
    await observe(count, other, { period: '2024', value: 6600 })
    expect(await figureOf(count, neu, '2024')).toMatchObject({ value: 400 })
    expect(await figureOf(count, shire, '2024')).toMatchObject({ value: 7000, coverage: 1 })
  })

  it('periods of other kinds do not stand beside the years: 48,246 and 50', async () => {
    const count = await indicatorOf({ decimals: 0 })
    await observe(count, county, { period: '2025', value: 48_246 })
    for (const period of ['2025-12', '2025-Q4', '2025/26']) {
      const refusal = await refusalOf(observe(count, county, { period, value: 50 }))
      expect(Object.keys(refusal.fields)).toEqual(['period'])
    }
    const row = `${String(count['code'])} 05382`
    expect(await cellOf('indicators', row, 'value')).toMatchObject({ value: 48_246 })
  })

  it('a rate in % is one in per cent, whatever the form says of its factor', async () => {
    const rate = await indicatorOf({ kind: 'rate', unit: '%', factor: 1 })
    await observe(rate, towns[0]!, { period: '2024', numerator: 5, denominator: 100 })
    expect(await figureOf(rate, towns[0]!, '2024')).toMatchObject({ value: 5 })
  })

  it('readers see what is unassigned, what differs from the sum, and that a mean is there', async () => {
    const [town] = towns as [Doc]
    const count = await indicatorOf({ decimals: 0 })
    await observe(count, town, { period: '2024', value: null, unassignedCases: 17 })
    expect(await figureOf(count, town, '2024')).toMatchObject({ unassignedCases: 17 })
    const measured = await indicatorOf({ decimals: 0 })
    for (const one of towns) await observe(measured, one, { period: '2024', value: 100 })
    await observe(measured, county, { period: '2024', value: 1_950 })
    expect(await figureOf(measured, county, '2024')).toMatchObject({ value: 1950, difference: 50 })
    const mean = await indicatorOf({ kind: 'mean', unit: 'Jahre' })
    await observe(mean, town, { period: '2024', value: 44.5 })
    expect(await figureOf(mean, county, '2024')).toMatchObject({ state: 'notAddable' })
  })
})
