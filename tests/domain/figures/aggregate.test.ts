import { describe, expect, it } from '@jest/globals'
import { aggregate } from '#domain/figures/aggregate'
import { DomainError } from '#domain/errors'
import type { IndicatorKind, Observation } from '#domain/figures/types'
import {
  area,
  county,
  observed,
  ruleOf,
  territoryOf,
  type Placed,
} from '#tests/support/sliceSamples'

// oxlint-disable-next-line max-params -- read as a sentence in every test below
function rowOf(kind: IndicatorKind, areas: Placed[], observations: Observation[], id = 'county') {
  const territory = territoryOf(areas)
  const rows = aggregate({ rule: ruleOf(kind), territory, observations, day: '2021-12-31' })
  return rows.find((row) => row.area === id)
}

describe('what areas add up to', () => {
  it('counts: more than ten children are all summed', () => {
    const areas = county(11)
    const observations = areas.slice(1).map(({ id }) => observed(id, { value: 0.1 }))
    expect(rowOf('count', areas, observations)).toEqual({
      area: 'county',
      category: 'total',
      basis: 'summed',
      status: 'measured',
      value: 1.1,
      numerator: null,
      denominator: null,
      unassignedCases: null,
      unassignedBase: null,
      division: 'municipality',
      coverage: 1,
      delivered: 11,
      expected: 11,
      coverageBase: null,
      difference: null,
      isNotAddable: false,
    })
  })

  it('a rate is Σ numerator / Σ denominator, never the mean of rates', () => {
    const observations = [
      observed('m000', { numerator: 1, denominator: 10 }),
      observed('m001', { numerator: 30, denominator: 90 }),
    ]
    const row = rowOf('rate', county(2), observations)
    expect(row).toMatchObject({ value: 31, numerator: 31, denominator: 100 })
    expect(rowOf('rate', county(2), observations, 'm000')).toMatchObject({ value: 10, coverage: 1 })
  })

  it('a mean is weighted; without a weight it does not enter the sum', () => {
    const observations = [
      observed('m000', { value: 10, denominator: 1 }),
      observed('m001', { value: 20, denominator: 3 }),
      observed('m002', { value: 99 }),
    ]
    const row = rowOf('mean', county(3), observations)
    expect(row).toMatchObject({ value: 17.5, numerator: null, denominator: 4, coverage: 2 / 3 })
    expect(row).toMatchObject({ delivered: 2, expected: 3, isNotAddable: true })
    expect(rowOf('mean', county(3), observations, 'm002')).toMatchObject({ value: 99, coverage: 1 })
  })

  it.each<IndicatorKind>(['index', 'none'])('%s is shown only where measured', (kind) => {
    const observations = [observed('m000', { value: 3 }), observed('m001', { value: 4 })]
    expect(rowOf(kind, county(2), observations)).toBeUndefined()
    expect(rowOf(kind, county(2), observations, 'm000')).toMatchObject({ value: 3, division: null })
    const measured = [...observations, observed('county', { value: 9, unassignedCases: 1 })]
    expect(rowOf(kind, county(2), measured)).toMatchObject({
      value: 9,
      difference: null,
      unassignedCases: null,
      division: null,
      delivered: null,
    })
  })

  it('0 is a value, missing is not: no base gives null, no data gives no row', () => {
    expect(rowOf('count', county(1), [observed('m000', { value: 0 })])).toMatchObject({ value: 0 })
    const noBase = [observed('m000', { numerator: 0, denominator: 0 })]
    expect(rowOf('rate', county(1), noBase)).toMatchObject({ value: null, numerator: 0 })
    const noWeight = [observed('m000', { value: 3, denominator: 0 })]
    expect(rowOf('mean', county(1), noWeight)).toMatchObject({ value: null, denominator: 0 })
    for (const kind of ['count', 'rate', 'mean', 'index', 'none'] as const) {
      expect(rowOf(kind, county(1), [observed('m000')])).toBeUndefined()
    }
  })

  it('"not available" is a word of its own: a row without any number, which no sum contains', () => {
    const numbers = { value: 1, numerator: 1, denominator: 1 }
    const absent = [observed('m000', { status: 'notAvailable', ...numbers })]
    for (const kind of ['count', 'rate', 'mean', 'index', 'none'] as const) {
      expect(rowOf(kind, county(1), absent, 'm000')).toMatchObject({
        status: 'notAvailable',
        value: null,
        numerator: null,
        denominator: null,
        coverage: 0,
      })
      expect(rowOf(kind, county(1), absent)).toBeUndefined()
    }
    const beside = [...absent, observed('m001', { value: 7 })]
    expect(rowOf('count', county(2), beside)).toMatchObject({ value: 7, delivered: 1, expected: 2 })
  })

  it('takes over the weakest word of its parts', () => {
    const parts = (status: Observation['status']) => [
      observed('m000', { value: 1 }),
      observed('m001', { value: 2, status }),
    ]
    expect(rowOf('count', county(2), parts('corrected'))?.status).toBe('corrected')
    expect(rowOf('count', county(2), parts('projected'))?.status).toBe('projected')
    const three = [...parts('estimated'), observed('m002', { value: 3, status: 'rounded' })]
    expect(rowOf('count', county(3), three)?.status).toBe('estimated')
  })
})

describe('partial, measured and unassigned', () => {
  const nested = [
    ...county(2),
    ...['a', 'b', 'c', 'd'].map((id) => area(id, 'm000', 'neighbourhood')),
  ]

  it('partial coverage goes up through every level', () => {
    const observations = [observed('a', { value: 5 }), observed('m001', { value: 7 })]
    expect(rowOf('count', nested, observations, 'm000')).toMatchObject({ value: 5, coverage: 0.25 })
    expect(rowOf('count', nested, observations)).toMatchObject({ value: 12, coverage: 0.625 })
    expect(rowOf('count', nested, observations)).toMatchObject({ delivered: 2, expected: 2 })
  })

  it('a measured value wins, stands for all below; the difference is told when the sum is whole', () => {
    const some = [observed('a', { value: 5 }), observed('m000', { value: 9 })]
    expect(rowOf('count', nested, some, 'm000')).toMatchObject({
      basis: 'measured',
      value: 9,
      division: 'neighbourhood',
      coverage: 1,
      delivered: 1,
      expected: 4,
      difference: null,
    })
    expect(rowOf('count', nested, some)).toMatchObject({ value: 9, coverage: 0.5 })
    const all = [...['a', 'b', 'c', 'd'].map((id) => observed(id, { value: 2.1 })), some[1]!]
    expect(rowOf('count', nested, all, 'm000')?.difference).toBeCloseTo(0.6, 9)
    const equal = [...all.slice(0, 4), observed('m000', { value: 8.4 })]
    expect(rowOf('count', nested, equal, 'm000')?.difference).toBe(0)
    const less = [...all.slice(0, 4), observed('m000', { value: 8 })]
    expect(rowOf('count', nested, less, 'm000')?.difference).toBeCloseTo(-0.4, 9)
  })

  it('an incomplete pair does not count as measured', () => {
    const observations = [
      observed('county', { numerator: 5 }),
      observed('m000', { numerator: 1, denominator: 2 }),
    ]
    expect(rowOf('rate', county(1), observations)).toMatchObject({ basis: 'summed', value: 50 })
    expect(rowOf('rate', county(1), [observed('m000', { denominator: 2 })])).toBeUndefined()
  })

  it('a rate without base has no difference', () => {
    const zero = { numerator: 0, denominator: 0 }
    expect(
      rowOf('rate', county(1), [observed('county', zero), observed('m000', zero)])?.difference,
    ).toBeNull()
    const one = observed('county', { numerator: 1, denominator: 1 })
    expect(rowOf('rate', county(1), [one, observed('m000', zero)])?.difference).toBeNull()
  })

  it('a published rate without its base is shown where it stands and never added', () => {
    const bare = observed('m000', { value: 4.5 })
    expect(rowOf('rate', county(1), [bare], 'm000')).toMatchObject({
      value: 4.5,
      numerator: null,
      denominator: null,
      coverage: 1,
    })
    expect(rowOf('rate', county(1), [bare])).toMatchObject({
      value: null,
      isNotAddable: true,
      coverage: 0,
      delivered: 0,
    })
    const whole = observed('m001', { numerator: 1, denominator: 50 })
    expect(rowOf('rate', county(2), [bare, whole])).toMatchObject({
      value: 2,
      isNotAddable: true,
      delivered: 1,
      expected: 2,
    })
  })

  it('county = Σ + unassigned', () => {
    const counts = [observed('county', { unassignedCases: 3 }), observed('m000', { value: 4 })]
    expect(rowOf('count', county(1), counts)).toMatchObject({
      basis: 'summed',
      value: 7,
      unassignedCases: 3,
    })
    const rates = [
      observed('county', { unassignedCases: 1, unassignedBase: 6 }),
      observed('m000', { numerator: 1, denominator: 4 }),
    ]
    expect(rowOf('rate', county(1), rates)).toMatchObject({
      value: 20,
      numerator: 2,
      denominator: 10,
      unassignedBase: 6,
    })
  })

  it('unassigned cases alone are a row too, of which no area has delivered', () => {
    const alone = [observed('county', { unassignedCases: 3, status: 'estimated' })]
    expect(rowOf('count', county(1), alone)).toMatchObject({
      basis: 'summed',
      status: 'estimated',
      value: 3,
      unassignedCases: 3,
      coverage: 0,
      delivered: 0,
      expected: 1,
    })
    expect(rowOf('count', county(1), alone, 'm000')).toBeUndefined()
  })
})

describe('which areas belong together', () => {
  const divided = [
    area('county', null, 'county'),
    ...['m1', 'm2', 'm3'].map((id) => area(id, 'county', 'municipality')),
    ...['s1', 's2'].map((id) => area(id, 'county', 'schoolDistrict')),
  ]

  it('divisions are never added, and one that covers only a part never replaces the sum', () => {
    const school = ['s1', 's2'].map((id) => observed(id, { value: 10 }))
    const two = ['m1', 'm2'].map((id) => observed(id, { value: 1 }))
    expect(rowOf('count', divided, [...two, ...school])).toMatchObject({
      value: 2,
      division: 'municipality',
      delivered: 2,
      expected: 3,
    })
    expect(rowOf('count', divided, school)).toBeUndefined()
    const all = [...two, observed('m3', { value: 1 }), ...school]
    expect(rowOf('count', divided, all)).toMatchObject({ value: 3, division: 'municipality' })
    const against = divided.map((one) =>
      one.division === 'schoolDistrict' ? { ...one, id: `a${one.id}` } : one,
    )
    const renamed = all.map((one) => (one.area[0] === 's' ? { ...one, area: `a${one.area}` } : one))
    expect(rowOf('count', against, renamed)).toMatchObject({ division: 'municipality' })
    const reversed = divided.toReversed()
    expect(rowOf('count', reversed, all)).toMatchObject({ value: 3, division: 'municipality' })
  })

  it('an area counts only while it is valid; a child of one that is not stands alone', () => {
    const ended = { ...area('m001', 'county'), validTo: '2021-12-30' }
    const areas = [...county(1), ended, area('below', 'm001', 'neighbourhood')]
    const observations = ['m000', 'm001', 'below'].map((id) => observed(id, { value: 2 }))
    expect(rowOf('count', areas, observations)).toMatchObject({ value: 2, coverage: 1 })
    expect(rowOf('count', areas, observations, 'm001')).toBeUndefined()
    expect(rowOf('count', areas, observations, 'below')).toMatchObject({ value: 2 })
  })

  it('refuses two observations of one area', () => {
    const twice = [observed('m000', { value: 1 }), observed('m000', { value: 2 })]
    expect(() => rowOf('count', county(1), twice)).toThrow(
      new DomainError('observation.duplicate', { area: 'm000' }),
    )
  })
})
