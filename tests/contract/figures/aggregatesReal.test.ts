import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, jest } from '@jest/globals'

import { describeEngines } from '#tests/support/engines'
import { startPayload } from '#tests/support/payload'
import { fresh, make, makeIndicator } from '#tests/support/records'
import { storedFigures } from '#tests/support/world'

const folder = process.env['PLANWERK_SHARED'] ?? '../shared'
const file = path.join(folder, 'data/rsk_indikatoren_2011_2022.csv')
const present = existsSync(file)
const title = 'gives the county 4.83 %, not the 4.60 % of averaged rates'

type Numbers = { numerator: number; denominator: number }

const readMunicipalities = () => {
  const byKey = new Map<string, Numbers>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [ags, , indicator, year, value] = line.split(',')
    if (year !== '2021' || !ags) continue
    const numbers = byKey.get(ags) ?? { numerator: 0, denominator: 0 }
    if (indicator === 'arbeitslose') numbers.numerator = Number(value)
    if (indicator === 'bevoelkerung_15_64') numbers.denominator = Number(value)
    byKey.set(ags, numbers)
  }
  return byKey
}

jest.setTimeout(60_000)

describeEngines('unemployment 2021 of the 19 municipalities', (engine) => {
  const test = present ? it : it.skip
  test(present ? title : `${title} (skipped: ${file} is not here)`, async () => {
    const { payload, stop } = await startPayload({ engine })
    try {
      const county = await make(payload, 'areas', {
        name: 'Kreis',
        key: '05382',
        division: 'county',
      })
      const rule = { code: fresh('alq'), kind: 'rate', factor: 100, isShare: true, unit: '%' }
      const indicator = await makeIndicator(payload, rule)
      const slice = { indicator: indicator.id, period: '2021' }
      const municipalities = readMunicipalities()
      expect(municipalities.size).toBe(19)
      for (const [key, numbers] of municipalities) {
        const place = { name: `Kommune ${key}`, key, division: 'municipality', parent: county.id }
        const { id } = await make(payload, 'areas', place)
        await make(payload, 'observations', { ...slice, ...numbers, area: id })
      }
      const figures = await storedFigures(payload, slice)
      const figure = figures.get(county.id)!
      expect(figures.size).toBe(20)
      expect(figure).toMatchObject({ state: 'published', basis: 'summed', coverage: 1 })
      expect(figure['denominator']).toBe(379_009)
      expect((figure['value'] as number).toFixed(2)).toBe('4.83')
    } finally {
      await stop()
    }
  })
})
