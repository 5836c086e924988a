import { describe, expect, it } from '@jest/globals'
import { currentOf, defaultMinCoverage, isSound, type Dated } from '#domain/figures/current'

const figure = (period: string, more: Partial<Dated> = {}): Dated => ({
  period,
  status: 'measured',
  coverage: 1,
  state: 'published',
  ...more,
})

describe('the current figure', () => {
  const periodOf = (figures: Dated[], minCoverage = 0.8) => currentOf(figures, minCoverage)?.period

  it('is the newest, in whatever order they come', () => {
    const figures = [figure('2021'), figure('2023'), figure('2022')]
    expect(periodOf(figures)).toBe('2023')
    expect(periodOf(figures.toReversed())).toBe('2023')
    expect(periodOf([figure('2017/18'), figure('2018/19')])).toBe('2018/19')
    expect(periodOf([figure('2021-Q4'), figure('2022-Q1')])).toBe('2022-Q1')
  })

  it('is the newest that is whole enough: three of 19 municipalities are no county', () => {
    const partial = figure('2023', { coverage: 0.11 })
    expect(periodOf([figure('2022'), partial])).toBe('2022')
    expect(periodOf([figure('2022'), { ...partial, coverage: 0.8 }])).toBe('2023')
    expect(periodOf([figure('2022'), { ...partial, coverage: 0.799 }])).toBe('2022')
    expect(periodOf([partial])).toBeUndefined()
    expect(periodOf([partial], 0)).toBe('2023')
  })

  it('may be hidden, but never one that is not there or cannot be added', () => {
    const newest = (state: string) => periodOf([figure('2022'), figure('2023', { state })])
    expect(newest('suppressed')).toBe('2023')
    expect(newest('notAvailable')).toBe('2022')
    expect(newest('notAddable')).toBe('2022')
  })

  it('is never a projection', () => {
    const projected = figure('2040', { status: 'projected' })
    expect(periodOf([figure('2022'), projected])).toBe('2022')
    expect(periodOf([projected])).toBeUndefined()
    expect(isSound(projected, 0)).toBe(false)
    for (const status of ['estimated', 'provisional', 'rounded', 'corrected'] as const)
      expect(isSound(figure('2022', { status }), 1)).toBe(true)
  })

  it('does not exist without figures', () => {
    expect(currentOf([], 0)).toBeNull()
  })
})

describe('the least that a figure must stand for', () => {
  it('is everything for a sum, four fifths of the base for a rate or mean', () => {
    expect(defaultMinCoverage('count')).toBe(1)
    expect(defaultMinCoverage('rate')).toBe(0.8)
    expect(defaultMinCoverage('mean')).toBe(0.8)
    expect(defaultMinCoverage('index')).toBe(1)
    expect(defaultMinCoverage('none')).toBe(1)
  })
})
