import { describe, expect, it } from '@jest/globals'
import { checkObservation, type ObservationRow } from '#domain/figures/observationRules'
import type { IndicatorKind, ProtectionRule } from '#domain/figures/types'
import { byAgeAndSex, ruleOf } from '#tests/support/sliceSamples'

const always = { validFrom: null, validTo: null }

const rowOf = (fields: Partial<ObservationRow> = {}): ObservationRow => ({
  period: '2021',
  category: 'total',
  status: 'measured',
  value: null,
  numerator: null,
  denominator: null,
  unassignedCases: null,
  unassignedBase: null,
  ...fields,
})

const checked = (
  fields: Partial<ObservationRow>,
  rule: ProtectionRule | undefined,
  area: typeof always | { validFrom: string | null; validTo: string | null } | undefined = always,
) => checkObservation({ row: rowOf(fields), rule, area })

const codes = ({ findings }: ReturnType<typeof checked>) =>
  findings.map(({ path, code }) => `${path} ${code}`)

const check = (kind: IndicatorKind, fields: Partial<ObservationRow>, isShare = false): string[] =>
  codes(checked(fields, ruleOf(kind, { isShare })))

describe('rules of an observation', () => {
  it('wants the numbers its kind needs, whatever the status', () => {
    expect(check('count', {})).toEqual(['value observation.valueRequired'])
    expect(check('index', { status: 'provisional' })).toEqual(['value observation.valueRequired'])
    expect(check('mean', { denominator: 5 })).toEqual(['value observation.valueRequired'])
    const pair = ['numerator observation.valueRequired', 'denominator observation.valueRequired']
    expect(check('rate', {})).toEqual(pair)
    expect(check('count', { value: 0 })).toEqual([])
    expect(check('rate', { numerator: 0, denominator: 0 })).toEqual([])
  })

  it('takes a published rate without its base, but not half a base beside it', () => {
    expect(check('rate', { value: 3 })).toEqual([])
    expect(check('rate', { value: 3, numerator: 1 })).toEqual([
      'denominator observation.valueRequired',
    ])
    expect(check('rate', { value: 3, denominator: 9 })).toEqual([
      'numerator observation.valueRequired',
    ])
    expect(check('rate', { value: 3, numerator: 1, denominator: 9 })).toEqual([])
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

describe('the range of an indicator', () => {
  const within = (kind: IndicatorKind, fields: Partial<ObservationRow>) =>
    checked(fields, ruleOf(kind, { minValue: 1, maxValue: 50 })).findings

  it('holds for the value, and says its limit', () => {
    expect(within('count', { value: 1 })).toEqual([])
    expect(within('count', { value: 50 })).toEqual([])
    expect(within('count', { value: 0 })).toEqual([
      { path: 'value', code: 'observation.belowRange', params: { limit: 1 } },
    ])
    expect(within('mean', { value: 51, denominator: 2 })).toEqual([
      { path: 'value', code: 'observation.aboveRange', params: { limit: 50 } },
    ])
  })

  it('holds for a rate in its own unit, from numerator and denominator or as published', () => {
    expect(within('rate', { numerator: 1, denominator: 2 })).toEqual([])
    expect(within('rate', { numerator: 51, denominator: 100 })).toEqual([
      { path: 'numerator', code: 'observation.aboveRange', params: { limit: 50 } },
    ])
    expect(within('rate', { numerator: 0, denominator: 100 })).toEqual([
      { path: 'numerator', code: 'observation.belowRange', params: { limit: 1 } },
    ])
    expect(within('rate', { value: 0.5 })).toEqual([
      { path: 'value', code: 'observation.belowRange', params: { limit: 1 } },
    ])
    expect(within('rate', { numerator: 0, denominator: 0 })).toEqual([])
  })

  it('asks nothing of what is missing', () => {
    expect(within('count', { status: 'notAvailable' })).toEqual([])
    expect(within('count', { unassignedCases: 99 })).toEqual([])
    expect(within('count', {}).map(({ code }) => code)).toEqual(['observation.valueRequired'])
  })
})

describe('where and when an observation stands', () => {
  const one = { value: 1 }

  it('reads the period and refuses what is none', () => {
    expect(checked({ ...one, period: ' 2021-Q1 ' }, ruleOf('count'))).toMatchObject({
      findings: [],
      period: { text: '2021-Q1', kind: 'quarter' },
    })
    const wrong = checked({ ...one, period: 'Q1 2021' }, ruleOf('count'))
    expect(codes(wrong)).toEqual(['period period.invalid'])
    expect(wrong.period).toBeNull()
  })

  it("refuses a period of another kind than the indicator's", () => {
    const yearly = ruleOf('count', { periodKind: 'year' })
    expect(codes(checked({ ...one, period: '2021' }, yearly))).toEqual([])
    for (const period of ['2021-12', '2021-Q4', '2020/21', '2021-H2', '2021-12-31']) {
      expect(checked({ ...one, period }, yearly).findings).toEqual([
        { path: 'period', code: 'period.otherKind', params: { text: period, kind: 'year' } },
      ])
    }
  })

  it('refuses an area that is not there on the day that counts', () => {
    const ended = { validFrom: null, validTo: '2021-06-30' }
    expect(checked(one, ruleOf('count'), ended).findings).toEqual([
      { path: 'area', code: 'area.notValidInPeriod', params: { day: '31.12.2021' } },
    ])
    const midYear = { referenceDay: '06-30' }
    expect(codes(checked(one, ruleOf('count', midYear), ended))).toEqual([])
    const flow = ruleOf('count', { ...midYear, measuring: 'flow' })
    expect(codes(checked(one, flow, ended))).toEqual(['area area.notValidInPeriod'])
  })

  it('gives a category its only spelling and refuses one the breakdown does not have', () => {
    const broken = ruleOf('count', { breakdown: byAgeAndSex })
    expect(checked({ ...one, category: 'sex=w; age=0-2' }, broken)).toMatchObject({
      findings: [],
      category: 'age=0-2;sex=w',
    })
    const wrong = checked({ ...one, category: 'age=80' }, broken)
    expect(wrong.findings).toEqual([
      { path: 'category', code: 'category.unknown', params: { text: 'age=80' } },
    ])
    expect(wrong.category).toBe('total')
    expect(codes(checked({ ...one, category: 'sex=w' }, ruleOf('count')))).toEqual([
      'category category.unknown',
    ])
  })

  it('names an indicator or area that does not exist, and whatever else it can', () => {
    const nowhere = checkObservation({ row: rowOf(one), rule: ruleOf('count'), area: undefined })
    expect(codes(nowhere)).toEqual(['area relation.unknown'])
    const nothing = checkObservation({
      row: rowOf({ period: 'x', category: 'sex=w' }),
      rule: undefined,
      area: undefined,
    })
    expect(codes(nothing)).toEqual([
      'indicator relation.unknown',
      'area relation.unknown',
      'period period.invalid',
    ])
    expect(nothing.category).toBe('sex=w')
  })

  it('names every broken rule at once', () => {
    const all = checked(
      { value: -1, period: '2021-12', category: 'x' },
      ruleOf('count', { periodKind: 'year' }),
    )
    expect(codes(all)).toEqual([
      'category category.unknown',
      'value observation.negative',
      'period period.otherKind',
    ])
  })
})
