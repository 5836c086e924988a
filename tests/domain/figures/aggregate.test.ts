import { describe, expect, it } from '@jest/globals'
import { DomainError } from '#domain/errors'
import type { IndicatorKind, Observation } from '#domain/figures/types'
import { area, county, observed, rowOf } from '#tests/support/sliceSamples'

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
