import { describe, expect, it } from '@jest/globals'
import { checkObservation } from '#domain/figures/observationRules'
import type { IndicatorKind, Observation } from '#domain/figures/types'

const row = (fields: Partial<Observation> = {}): Omit<Observation, 'area'> => ({
  status: 'measured',
  value: null,
  numerator: null,
  denominator: null,
  unassignedCases: null,
  unassignedBase: null,
  ...fields,
})

function check(kind: IndicatorKind, fields: Partial<Observation>, isShare = false): string[] {
  return checkObservation(row(fields), { kind, isShare }).map(({ path, code }) => `${path} ${code}`)
}

describe('rules of an observation', () => {
  it('wants the numbers its kind needs, whatever the status', () => {
    expect(check('count', {})).toEqual(['value observation.valueRequired'])
    expect(check('index', { status: 'provisional' })).toEqual(['value observation.valueRequired'])
    expect(check('mean', { denominator: 5 })).toEqual(['value observation.valueRequired'])
    expect(check('rate', { value: 3 })).toEqual([
      'numerator observation.valueRequired',
      'denominator observation.valueRequired',
    ])
    expect(check('count', { value: 0 })).toEqual([])
    expect(check('rate', { numerator: 0, denominator: 0 })).toEqual([])
  })

  it('lets a row carry nothing but unassigned cases where values are added up', () => {
    expect(check('count', { unassignedCases: 4 })).toEqual([])
    expect(check('rate', { unassignedBase: 4 })).toEqual([])
    expect(check('rate', { unassignedCases: 4, numerator: 1 })).toEqual([
      'denominator observation.valueRequired',
    ])
    expect(check('rate', { unassignedCases: 4, denominator: 1 })).toEqual([
      'numerator observation.valueRequired',
    ])
    expect(check('count', { unassignedCases: 4, numerator: 1 })).toEqual([
      'value observation.valueRequired',
    ])
    expect(check('mean', { unassignedCases: 4 })).toEqual(['value observation.valueRequired'])
  })

  it('a missing value carries no number, not even 0', () => {
    expect(check('count', { status: 'notAvailable' })).toEqual([])
    expect(check('count', { status: 'notAvailable', value: 0, unassignedBase: 1 })).toEqual([
      'value observation.valueForbidden',
      'unassignedBase observation.valueForbidden',
    ])
  })

  it('refuses negative counts, but not a negative mean or index', () => {
    expect(check('count', { value: -1 })).toEqual(['value observation.negative'])
    expect(check('rate', { numerator: -1, denominator: 3 })).toEqual([
      'numerator observation.negative',
    ])
    expect(check('mean', { value: -1.5, denominator: 3 })).toEqual([])
    expect(check('index', { value: -1.5 })).toEqual([])
    expect(check('mean', { value: 1, denominator: -3 })).toEqual([
      'denominator observation.negative',
    ])
  })

  it('keeps a share within its base', () => {
    const over = { numerator: 5, denominator: 4 }
    expect(check('rate', over, true)).toEqual(['numerator observation.numeratorAboveDenominator'])
    expect(check('rate', over, false)).toEqual([])
    expect(check('rate', { numerator: 4, denominator: 4 }, true)).toEqual([])
    expect(check('rate', { unassignedCases: 3, unassignedBase: 2 }, true)).toEqual([
      'unassignedCases observation.numeratorAboveDenominator',
    ])
    expect(check('rate', { unassignedCases: 3 }, true)).toEqual([])
  })

  it('cases without any base are an error of the base', () => {
    const noBase = { numerator: 5, denominator: 0 }
    expect(check('rate', noBase, true)).toEqual(['denominator observation.denominatorZero'])
    expect(check('rate', noBase)).toEqual(['denominator observation.denominatorZero'])
    expect(check('rate', { denominator: 0 })).toEqual(['numerator observation.valueRequired'])
  })
})
