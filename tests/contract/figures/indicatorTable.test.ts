import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { ShownTable } from '#domain/figures/figureTable'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { readerOf } from '#tests/support/reader'
import { make, makeArea, makeIndicator, type Doc } from '#tests/support/records'
import { markPending } from '#store/figures/indicators'
import { loadIndicatorTable, type TableChoice } from '#usecases/figures/loadIndicatorTable'
import { inTransaction } from '#usecases/records/inTransaction'

/** Counts below the minimum of three: no reader may ever see them. */
const canary = 2
const roles = ['head', 'municipality', 'association', 'council'] as const

describeEngines("the table on an indicator's page", (engine) => {
  let started: StartedPayload
  let payload: Payload
  let indicator: Doc
  let ahausen: Doc
  let quarter: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    const county = await makeArea(payload, 'Kreis', { division: 'county', key: '05382' })
    const town = (name: string, key: string, population: number) => {
      const place = { division: 'municipality', key, parent: county.id, population }
      return makeArea(payload, name, place)
    }
    ahausen = await town('Ahausen', '05382001', 690)
    const behausen = await town('Behausen', '05382002', 310)
    quarter = await makeArea(payload, 'Markt', { parent: ahausen.id })
    const breakdown = await make(payload, 'breakdowns', {
      code: 'SEX',
      name: 'Geschlecht',
      dimensions: [
        {
          key: 'sex',
          label: 'Geschlecht',
          categories: [
            { code: 'w', label: 'weiblich' },
            { code: 'm', label: 'männlich' },
          ],
        },
      ],
    })
    indicator = await makeIndicator(payload, { breakdown: breakdown.id, decimals: 0 })
    const observe = (area: Doc, period: string, more: object) =>
      make(payload, 'observations', { indicator: indicator.id, area: area.id, period, ...more })
    await observe(quarter, '2021', { value: canary })
    await observe(behausen, '2021', { value: 100, unassignedCases: canary })
    await observe(county, '2021', { value: 120 })
    await observe(ahausen, '2022', { value: 40 })
    await observe(behausen, '2021', { category: 'sex=w', value: 60 })
    await observe(behausen, '2021', { category: 'sex=m', value: 40 })
  })
  afterAll(() => started.stop())

  const tableFor = async (role: string, choice?: TableChoice): Promise<ShownTable> => {
    const areas = role === 'municipality' ? { areas: [ahausen.id] } : {}
    const req = await readerOf(payload, { role, ...areas })
    const asked = { req, indicator: indicator.id, language: 'de' } as const
    const table = await loadIndicatorTable({ ...asked, ...(choice ? { choice } : {}) })
    if (table === null || table === 'nothing') throw new Error(`No table for ${role}`)
    return table
  }
  const rowOf = ({ rows }: ShownTable, area: string) =>
    rows.find(({ texts }) => texts[0]?.startsWith(area))?.texts

  it('begins with the newest period that is whole enough, and marks the others', async () => {
    const table = await tableFor('planner')
    expect(table.period).toBe('2021')
    expect(table.caption).toBe('Kennzahlen 2021')
    expect(table.periods.map(({ label }) => label)).toEqual(['2022 (unvollständig)', '2021'])
  })

  it('shows planners value, basis, coverage, difference and unassigned cases', async () => {
    const table = await tableFor('planner')
    expect(table.head.map(({ text }) => text)).toEqual([
      'Gebiet',
      'Wert',
      'Grundlage',
      'Abdeckung',
      'Abweichung',
      'Nicht zuordenbare Fälle',
      'Status',
    ])
    expect(rowOf(table, 'Kreis')).toEqual([
      'Kreis',
      '120\u00a0Personen',
      'Gemessen',
      '2 von 2 Teilen',
      '+18\u00a0Personen',
      '',
      'Gemessen',
    ])
    expect(rowOf(table, 'Ahausen')?.[1]).toBe('2\u00a0Personen')
    expect(rowOf(table, 'Ahausen')?.at(-1)).toBe('Geheim gehalten')
    expect(table.notes.join()).toContain('ungeschützt')
  })

  it('says how much of a partial sum is there', async () => {
    const table = await tableFor('admin', { period: '2022' })
    const county = rowOf(table, 'Kreis')
    expect(county?.[1]).toBe('≈\u00a040\u00a0Personen (69\u202f%)')
    expect(county?.[3]).toBe('1 von 2 Teilen · 69\u202f% (gemessen an der Einwohnerzahl)')
  })

  it.each(roles)('never shows an unprotected value: %s', async (role) => {
    for (const withSmaller of [false, true]) {
      const table = await tableFor(role, { withSmaller })
      expect(rowOf(table, 'Ahausen')?.[1]).toBe('•')
      expect(rowOf(table, 'Kreis')?.[1]).toBe('120\u00a0Personen')
      const values = table.rows.map(({ texts: [, value] }) => value)
      expect(values).not.toContain(`${canary}\u00a0Personen`)
      const unassigned = table.rows.map(({ texts }) => texts[5])
      expect(unassigned).not.toContain(String(canary))
      expect(table.notes.join()).not.toContain('ungeschützt')
    }
    const smaller = await tableFor(role, { withSmaller: true })
    expect(rowOf(smaller, 'Markt')?.[1]).toBe('•')
  })

  it('adds smaller areas when asked, with what they are', async () => {
    const [small, whole] = [
      await tableFor('planner'),
      await tableFor('planner', { withSmaller: true }),
    ]
    expect([small.hasSmaller, small.rows.length]).toEqual([true, 3])
    expect(rowOf(whole, 'Markt')?.slice(0, 2)).toEqual(['Markt · Sozialraum', '2\u00a0Personen'])
  })

  it.each(['planner', 'council'])('shows a category by its name: %s', async (role) => {
    const table = await tableFor(role, { period: '2021', category: 'sex=w' })
    expect(table.caption).toBe('Kennzahlen 2021: weiblich')
    expect(table.categories.map(({ label }) => label).sort()).toEqual([
      'Gesamt',
      'männlich',
      'weiblich',
    ])
    expect(rowOf(table, 'Behausen')?.[1]).toBe('60\u00a0Personen')
  })

  it('knows no period, category or indicator that is not there', async () => {
    const req = await readerOf(payload, { role: 'planner' })
    const ask = (id: string, choice?: TableChoice) =>
      loadIndicatorTable({ req, indicator: id, language: 'de', ...(choice ? { choice } : {}) })
    expect(await ask(indicator.id, { period: '1999' })).toBeNull()
    expect(await ask(indicator.id, { period: '2021', category: 'sex=x' })).toBeNull()
    expect(await ask('nichts')).toBeNull()
    expect(await ask((await makeIndicator(payload)).id)).toBe('nothing')
  })

  it('says while the figures are being derived anew', async () => {
    expect((await tableFor('council')).isPending).toBe(false)
    await inTransaction(payload, (req) => markPending(req, [indicator.id], true))
    const table = await tableFor('council')
    expect(table.isPending).toBe(true)
    expect(table.notes.join()).toContain('neu berechnet')
    await inTransaction(payload, (req) => markPending(req, [indicator.id], false))
  })
})
