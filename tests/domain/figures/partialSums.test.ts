import { describe, expect, it } from '@jest/globals'
import { area, county, observed, rowOf } from '#tests/support/sliceSamples'

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
