import { describe, expect, it } from '@jest/globals'

import { aggregate } from '#domain/figures/aggregate'
import { latticeOf } from '#domain/figures/categories'
import type { Aggregate, Observation, ProtectionRule } from '#domain/figures/types'
import { area, observed, ruleOf, territoryOf } from '#tests/support/sliceSamples'

const areas = [
  area('county', null, 'county'),
  area('east', 'county'),
  area('west', 'county'),
  area('quarter', 'east', 'neighbourhood'),
  area('village', 'east', 'neighbourhood'),
]

const rowsOf = (rule: ProtectionRule, observations: Observation[]) => {
  const input = { rule, territory: territoryOf(areas), observations, day: '2021-12-31' }
  const rows = aggregate(input)
  return (id: string, category = 'total'): Aggregate | undefined =>
    rows.find((row) => row.area === id && row.category === category)
}

const age = { dimensions: [{ key: 'age', codes: ['0-2', '3-5'] }] }
const young = { category: 'age=0-2' }
const older = { category: 'age=3-5' }
const aged = ruleOf('count', { breakdown: age })

describe('what a total is', () => {
  it('is Σ of its categories where all of them are there, and no area is said to have delivered', () => {
    const row = rowsOf(aged, [
      observed('county', { ...young, value: 5 }),
      observed('county', { ...older, value: 6 }),
      observed('east', { value: 4 }),
    ])
    const none = { division: null, delivered: null, expected: null, coverageBase: null }
    expect(row('county')).toMatchObject({ value: 11, coverage: 1, basis: 'summed', ...none })
  })

  it('is unknown where a category is missing: five of six ages are not 83 % of the people', () => {
    const rate = { numerator: 1, denominator: 10 }
    const row = rowsOf(ruleOf('rate', { breakdown: age }), [
      observed('county', { ...young, ...rate }),
      observed('county', { ...older, status: 'notAvailable' }),
    ])
    expect(row('county', 'age=0-2')).toMatchObject({ coverage: 1 })
    expect(row('county')).toBeUndefined()
  })

  it('takes no part of what the breakdown does not have', () => {
    expect(latticeOf(age, ['age=0-2', 'age=65+', 'sex=w']).map(({ category }) => category)).toEqual(
      ['age=0-2', 'total'],
    )
    const row = rowsOf(aged, [observed('west', { category: 'age=65+', value: 7 })])
    expect(row('west', 'age=65+')).toBeUndefined()
  })
})

describe('cases that belong to no part', () => {
  it('are in the total too where they are entered by category', () => {
    const parts = ['east', 'west'].flatMap((id) => [
      observed(id, { ...young, value: 5 }),
      observed(id, { ...older, value: 5 }),
    ])
    const unassigned = observed('county', { ...young, unassignedCases: 4 })
    const row = rowsOf(aged, [...parts, unassigned])
    expect(row('county', 'age=0-2')).toMatchObject({ value: 14, unassignedCases: 4 })
    expect(row('county', 'age=3-5')).toMatchObject({ value: 10, unassignedCases: null })
    expect(row('county')).toMatchObject({ value: 24, unassignedCases: 4, coverage: 1 })
  })

  it('give a row where nothing else is, of an area without parts as well', () => {
    const row = rowsOf(ruleOf('count'), [
      observed('county', { unassignedCases: 4, status: 'estimated' }),
      observed('west', { unassignedCases: 2 }),
    ])
    const nobody = { coverage: 0, delivered: 0 }
    expect(row('west')).toMatchObject({ ...nobody, value: 2, unassignedCases: 2, expected: 0 })
    expect(row('county')).toMatchObject({ ...nobody, value: 6, status: 'estimated', expected: 2 })
  })

  it('of a count are cases, never a base', () => {
    expect(
      rowsOf(ruleOf('count'), [observed('county', { unassignedBase: 9 })])('county'),
    ).toBeUndefined()
  })

  it('stand beside a measured value, wherever it was measured', () => {
    const row = rowsOf(ruleOf('count'), [observed('west', { value: 9, unassignedCases: 3 })])
    expect(row('west')).toMatchObject({ value: 9, unassignedCases: 3, expected: null })
  })
})

describe('means', () => {
  const mean = ruleOf('mean')

  it('that cannot be added say so at every level above', () => {
    const row = rowsOf(mean, [observed('quarter', { value: 21.7 })])
    for (const id of ['east', 'county'])
      expect(row(id)).toMatchObject({ value: null, isNotAddable: true, coverage: 0 })
  })

  it('of no cases are all there is to say', () => {
    const row = rowsOf(mean, [
      observed('quarter', { value: 0, denominator: 0 }),
      observed('village', { value: 0, denominator: 0 }),
      observed('west', { value: 20, denominator: 50 }),
    ])
    expect(row('east')).toMatchObject({ value: null, denominator: 0, coverage: 1 })
    expect(row('county')).toMatchObject({ value: 20, denominator: 50, coverage: 1, delivered: 2 })
  })
})
