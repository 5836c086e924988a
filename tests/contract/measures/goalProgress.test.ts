import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { readerOf } from '#tests/support/reader'
import { make, makeArea, makeIndicator, type Doc } from '#tests/support/records'
import { loadGoalProgress } from '#usecases/measures/loadGoalProgress'

describeEngines("where a goal stands, on the goal's page", (engine) => {
  let started: StartedPayload
  let payload: Payload
  let county: Doc
  let towns: Doc[]
  let indicator: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    county = await makeArea(payload, 'Kreis', { division: 'county', key: '05382' })
    const town = (name: string, key: string) =>
      makeArea(payload, name, { division: 'municipality', key, parent: county.id })
    towns = [await town('Ahausen', '05382001'), await town('Behausen', '05382002')]
    const rate = { kind: 'rate', unit: '%', decimals: 1, name: 'Arbeitslosigkeit' }
    indicator = await makeIndicator(payload, rate)
    const observe = (area: Doc | undefined, period: string, more: object) =>
      make(payload, 'observations', { indicator: indicator.id, area: area?.id, period, ...more })
    await observe(towns[0], '2022', { numerator: 45, denominator: 1_100 })
    await observe(towns[1], '2022', { numerator: 405, denominator: 8_900 })
    // Three of nineteen made 3.1 % of 4.5 %: what is partial is never the current value.
    await observe(towns[0], '2025', { numerator: 34, denominator: 1_100 })
    await observe(county, '2040', { numerator: 1, denominator: 100, status: 'projected' })
    await payload.updateGlobal({ slug: 'settings', data: { countyArea: county.id } })
  })
  afterAll(() => started.stop())

  let made = 0
  const goalOf = (more: object) => {
    made += 1
    const target = { targetValue: 4, targetYear: 2027 }
    const data = { code: `Z${made}`, title: 'Weniger Arbeitslose', ...target, ...more }
    return make(payload, 'goals', data)
  }
  const progressFor = async (role: string, goal: Doc) =>
    loadGoalProgress(await readerOf(payload, { role }), { goal: goal.id, language: 'de' })

  it.each(['planner', 'council'])('names value, period, target and year: %s', async (role) => {
    const goal = await goalOf({ indicator: indicator.id, area: county.id })
    expect(await progressFor(role, goal)).toEqual({
      sentence: 'Aktueller Wert 4,5\u202f% (2022), Ziel 4,0\u202f% bis 2027.',
      measuredBy: 'Arbeitslosigkeit · Kreis',
      notes: ['2025 liegt erst zu 11\u202f% vor.'],
    })
  })

  it('means the county where it names no area', async () => {
    const progress = await progressFor('planner', await goalOf({ indicator: indicator.id }))
    expect(progress?.measuredBy).toBe('Arbeitslosigkeit · Kreis')
  })

  it('says where there is nothing yet, and nothing without an indicator', async () => {
    const empty = await makeIndicator(payload)
    const goal = await goalOf({ indicator: empty.id, area: towns[0]?.id, targetYear: null })
    expect((await progressFor('planner', goal))?.sentence).toBe(
      'Noch kein aktueller Wert, Ziel 4,0\u00a0Personen.',
    )
    expect(await progressFor('planner', await goalOf({}))).toBeNull()
  })

  it('tells nobody a hidden value', async () => {
    const count = await makeIndicator(payload)
    const value = { indicator: count.id, area: towns[0]?.id, period: '2022', value: 2 }
    await make(payload, 'observations', value)
    const goal = await goalOf({ indicator: count.id, area: towns[0]?.id, targetValue: null })
    expect((await progressFor('planner', goal))?.sentence).toBe(
      'Der aktuelle Wert (2022) ist geheim zu halten.',
    )
  })
})
