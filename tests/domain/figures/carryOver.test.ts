import { describe, expect, it } from '@jest/globals'

import { DomainError } from '#domain/errors'
import { carryOverPeriodKind } from '#domain/figures/carryOver'

const counts = (given: Record<string, number>) =>
  Object.entries(given).map(([period, observations]) => ({ period, observations }))

describe('the kind of period of an indicator that had several', () => {
  it.each([
    ['the only one', { '2024/25': 3 }, 'schoolYear'],
    ['most observations, not most periods', { 2025: 19, '2025-11': 5, '2025-12': 5 }, 'year'],
    ['the sum over its periods', { 2023: 4, 2024: 4, '2025-Q4': 7 }, 'year'],
    ['the newest where equally many', { 2024: 2, '2025-Q1': 1, '2025-Q2': 1 }, 'quarter'],
    ['the newest, in whatever order', { '2025-Q2': 1, '2025-Q1': 1, 2025: 2 }, 'year'],
    ['the longer of two that end together', { 2025: 2, '2025-12': 2 }, 'year'],
  ])('is %s', (_, given, kind) => {
    expect(carryOverPeriodKind(counts(given))).toBe(kind)
    expect(carryOverPeriodKind(counts(given).toReversed())).toBe(kind)
  })

  it('is open without observations', () => {
    expect(carryOverPeriodKind([])).toBeNull()
  })

  it('refuses what is no period', () => {
    expect(() => carryOverPeriodKind(counts({ Sommer: 1 }))).toThrow(DomainError)
  })
})
