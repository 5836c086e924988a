import { describe, expect, it } from '@jest/globals'

import type { Dated } from '#domain/figures/current'
import { categoryLabel, inTableOrder, periodChoices } from '#domain/figures/figureTable'

const county = (period: string, more: Partial<Dated> = {}): Dated => ({
  period,
  status: 'measured',
  state: 'published',
  coverage: 1,
  ...more,
})

describe('the periods of a table', () => {
  it('begin with the newest that is whole enough, and mark those that are not', () => {
    const { choices, first } = periodChoices({
      periods: ['2021', '2025', '2022'],
      county: [
        county('2021'),
        county('2022', { coverage: 0.85 }),
        county('2025', { coverage: 0.11 }),
      ],
      minCoverage: 0.8,
    })
    expect(first).toBe('2022')
    expect(choices).toEqual([
      { period: '2025', isPartial: true },
      { period: '2022', isPartial: false },
      { period: '2021', isPartial: false },
    ])
  })

  it('never begin with a projection', () => {
    const { first } = periodChoices({
      periods: ['2021', '2040'],
      county: [county('2021'), county('2040', { status: 'projected' })],
      minCoverage: 1,
    })
    expect(first).toBe('2021')
  })

  it('begin with the newest of all where the county has none', () => {
    const asked = { periods: ['2017-Q1', '2017-Q4'], county: [], minCoverage: 1 }
    expect(periodChoices(asked).first).toBe('2017-Q4')
    expect(periodChoices({ ...asked, periods: [] })).toEqual({ choices: [], first: null })
  })
})

describe('the rows of a table', () => {
  it('go from the county down, each level in German order', () => {
    const row = (area: string, level: 'county' | 'municipality' | 'below') =>
      ({ area, level }) as Parameters<typeof inTableOrder>[0][number]
    const rows = [
      row('Zentrum', 'below'),
      row('Zülpich', 'municipality'),
      row('Öd', 'municipality'),
      row('Kreis', 'county'),
    ]
    expect(inTableOrder(rows).map(({ area }) => area)).toEqual([
      'Kreis',
      'Öd',
      'Zülpich',
      'Zentrum',
    ])
  })
})

describe('the label of a category', () => {
  const dimensions = [
    { key: 'age', categories: [{ code: '0-2', label: '0 bis 2 Jahre' }] },
    { key: 'sex', categories: [{ code: 'w', label: 'weiblich' }] },
  ]

  it('is in words, a code that nobody named stands for itself', () => {
    expect(categoryLabel('total', dimensions, 'Gesamt')).toBe('Gesamt')
    expect(categoryLabel('age=0-2;sex=w', dimensions, 'Gesamt')).toBe('0 bis 2 Jahre, weiblich')
    expect(categoryLabel('age=3-5', dimensions, 'Gesamt')).toBe('3-5')
  })
})
