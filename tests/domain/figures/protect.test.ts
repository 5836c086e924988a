import { describe, expect, it } from '@jest/globals'
import { protect } from '#domain/figures/protect'
import type { Aggregate, IndicatorKind } from '#domain/figures/types'

function stateOf(kind: IndicatorKind, numbers: Partial<Aggregate>, isShare = false): string {
  const row: Aggregate = {
    area: 'a',
    basis: 'measured',
    value: 1000,
    numerator: null,
    denominator: null,
    unassignedCases: null,
    unassignedBase: null,
    division: null,
    coverage: 1,
    gap: null,
    ...numbers,
  }
  const [figure] = protect({ rows: [row], rule: { kind, factor: 100, minCases: 3, isShare } })
  return figure!.state
}

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
})
