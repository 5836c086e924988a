import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { aggregate } from '#domain/figures/aggregate'
import { formatGermanNumber } from '#domain/german/germanNumber'
import type { Observation } from '#domain/figures/types'
import { area, observed, ruleOf, territoryOf } from '#tests/support/sliceSamples'

const folder = process.env['PLANWERK_SHARED'] ?? '../shared'
const file = path.join(folder, 'data/rsk_indikatoren_2011_2022.csv')
const present = existsSync(file)
const name = present ? 'unemployment 2021' : `unemployment 2021 (skipped: ${file} is not here)`

function readObservations(): Observation[] {
  const byArea = new Map<string, Observation>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [ags, , indicator, year, value] = line.split(',')
    if (year !== '2021' || !ags) continue
    const row = byArea.get(ags) ?? observed(ags)
    if (indicator === 'arbeitslose') row.numerator = Number(value)
    if (indicator === 'bevoelkerung_15_64') row.denominator = Number(value)
    byArea.set(ags, row)
  }
  return [...byArea.values()]
}

;(present ? describe : describe.skip)(name, () => {
  it('is 4.83 % in the county, not the 4.60 % of averaged rates', () => {
    const observations = readObservations()
    expect(observations).toHaveLength(19)
    const territory = territoryOf([
      area('05382', null, 'county'),
      ...observations.map((row) => area(row.area, '05382')),
    ])
    const rows = aggregate({ rule: ruleOf('rate'), territory, observations, day: '2021-12-31' })
    const row = rows.find((one) => one.area === '05382')!
    expect(row).toMatchObject({ coverage: 1, denominator: 379009 })
    expect(row.numerator).toBeCloseTo(18302, 6)
    expect(formatGermanNumber(row.value!, 2)).toBe('4,83')
  })
})
