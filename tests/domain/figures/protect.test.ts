import { describe, expect, it } from '@jest/globals'
import { protect } from '#domain/figures/protect'
import type { Aggregate, Figure, IndicatorKind } from '#domain/figures/types'
import { ruleOf } from '#tests/support/sliceSamples'

function figureOf(kind: IndicatorKind, numbers: Partial<Aggregate>, isShare = false): Figure {
  const row: Aggregate = {
    area: 'a',
    category: 'total',
    basis: 'measured',
    status: 'measured',
    value: 1000,
    numerator: null,
    denominator: null,
    unassignedCases: null,
    unassignedBase: null,
    division: null,
    coverage: 1,
    delivered: null,
    expected: null,
    coverageBase: null,
    difference: null,
    isNotAddable: false,
    ...numbers,
  }
  const [figure] = protect({ rows: [row], rule: ruleOf(kind, { minCases: 3, isShare }) })
  return figure!
}

// oxlint-disable-next-line max-params -- read as a sentence in every test below
const stateOf = (kind: IndicatorKind, numbers: Partial<Aggregate>, isShare = false): string =>
  figureOf(kind, numbers, isShare).state

describe('protection of small counts, primary rule', () => {
  it('hides 1 … minCases − 1 and publishes zero', () => {
    expect(stateOf('count', { value: 0 })).toBe('published')
    expect(stateOf('count', { value: 1 })).toBe('suppressed')
    expect(stateOf('count', { value: 2.9 })).toBe('suppressed')
    expect(stateOf('count', { value: 3 })).toBe('published')
  })

  it('a rate inherits from its numerator, a share from its complement too', () => {
    expect(stateOf('rate', { numerator: 2, denominator: 900 })).toBe('suppressed')
    expect(stateOf('rate', { numerator: 3, denominator: 900 })).toBe('published')
    expect(stateOf('rate', { numerator: 898, denominator: 900 }, true)).toBe('suppressed')
    expect(stateOf('rate', { numerator: 898, denominator: 900 })).toBe('published')
    expect(stateOf('rate', { numerator: 900, denominator: 900 }, true)).toBe('published')
    expect(stateOf('rate', { numerator: 897, denominator: 900 }, true)).toBe('published')
  })

  it('a rate inherits from a base of a few people', () => {
    expect(stateOf('rate', { numerator: 0, denominator: 2 })).toBe('suppressed')
    expect(stateOf('rate', { numerator: 5, denominator: 2 })).toBe('suppressed')
    expect(stateOf('rate', { numerator: 0, denominator: 3 })).toBe('published')
  })

  it('a mean inherits from the number of its cases', () => {
    expect(stateOf('mean', { denominator: 2 })).toBe('suppressed')
    expect(stateOf('mean', { denominator: 3 })).toBe('published')
    expect(stateOf('mean', { denominator: null })).toBe('published')
    expect(stateOf('index', { numerator: 2 })).toBe('suppressed')
    expect(stateOf('index', { value: 1 })).toBe('published')
    expect(stateOf('index', { numerator: 5 }, true)).toBe('published')
  })

  it('a row without value is not available, and small cases stay hidden even then', () => {
    expect(stateOf('rate', { value: null, numerator: 0, denominator: 0 })).toBe('notAvailable')
    expect(stateOf('rate', { value: null, numerator: 1, denominator: 0 })).toBe('suppressed')
  })

  it('values that cannot be added are another word than values that are not there', () => {
    expect(stateOf('rate', { value: null, isNotAddable: true })).toBe('notAddable')
    expect(stateOf('mean', { value: null, isNotAddable: true, denominator: 2 })).toBe('suppressed')
    expect(stateOf('mean', { value: 4, isNotAddable: true, denominator: 9 })).toBe('published')
  })

  it('hides small counts beside the value, and all of them beside a hidden one', () => {
    const beside = (numbers: Partial<Aggregate>, kind: IndicatorKind = 'count') => {
      const { unassignedCases, difference } = figureOf(kind, numbers)
      return [unassignedCases, difference]
    }
    expect(beside({ unassignedCases: 2, difference: 1 })).toEqual([null, null])
    expect(beside({ unassignedCases: 3, difference: -2 })).toEqual([3, null])
    expect(beside({ unassignedCases: 0, difference: -3 })).toEqual([0, -3])
    expect(beside({ value: 2, unassignedCases: 30, difference: 40 })).toEqual([null, null])
    // The difference of two rates is no number of people.
    const rate = { numerator: 30, denominator: 900, unassignedCases: 1, difference: 0.4 }
    expect(beside(rate, 'rate')).toEqual([null, 0.4])
  })

  it('tells readers how whole a figure is, hidden or not', () => {
    const partial = {
      coverage: 0.69,
      delivered: 4,
      expected: 5,
      coverageBase: 'population',
    } as const
    expect(figureOf('count', partial)).toMatchObject({ ...partial, state: 'published' })
    expect(figureOf('count', { ...partial, value: 1 })).toMatchObject({
      ...partial,
      state: 'suppressed',
    })
  })
})
