import { validOn } from '../areas/validity.ts'
import { DomainError, type DomainErrorCode, type Finding } from '../errors.ts'
import { formatGermanDay } from '../german/germanDate.ts'
import { parseCategory, total } from './categories.ts'
import { dayOfSlice, parsePeriod, type Period } from './period.ts'
import type { IndicatorKind, Observation, ProtectionRule } from './types.ts'

/** The numbers and words of an observation; period and category as somebody wrote them. */
export type ObservationRow = Omit<Observation, 'area'> & { period: string }
type Numbers = Omit<Observation, 'area' | 'category'>
type NumberField = Exclude<keyof Numbers, 'status'>

const numberFields: readonly NumberField[] = [
  'value',
  'numerator',
  'denominator',
  'unassignedCases',
  'unassignedBase',
]

/** Fields that count people or cases and so cannot be below zero; a mean or index may be. */
function countFields(kind: IndicatorKind): readonly NumberField[] {
  return kind === 'count' ? numberFields : numberFields.filter((field) => field !== 'value')
}

function finding(path: string, code: DomainErrorCode, params: Finding['params'] = {}): Finding {
  return { path, code, params }
}

/** A row of an upper area may carry nothing but cases that no child can be given to. */
function hasOnlyUnassigned(kind: IndicatorKind, row: Numbers): boolean {
  const isAny = row.unassignedCases !== null || row.unassignedBase !== null
  const others = [row.value, row.numerator, row.denominator]
  return isAny && others.every((one) => one === null) && (kind === 'count' || kind === 'rate')
}

function requiredFields(kind: IndicatorKind, row: Numbers): readonly NumberField[] {
  if (hasOnlyUnassigned(kind, row)) return []
  if (kind !== 'rate') return ['value']
  // A published rate without its base is shown where it was measured and never added.
  const isBare = row.value !== null && row.numerator === null && row.denominator === null
  return isBare ? [] : ['numerator', 'denominator']
}

function checkShare(row: Numbers): Finding[] {
  const over = (upper: number | null, lower: number | null) =>
    upper !== null && lower !== null && upper > lower
  const code = 'observation.numeratorAboveDenominator'
  return [
    ...(over(row.numerator, row.denominator) ? [finding('numerator', code)] : []),
    ...(over(row.unassignedCases, row.unassignedBase) ? [finding('unassignedCases', code)] : []),
  ]
}

/** The value in the unit of the indicator, given or following from numerator and denominator. */
function checkRange(row: Numbers, rule: ProtectionRule): Finding[] {
  const { numerator, denominator } = row
  const isRate = rule.kind === 'rate' && numerator !== null && denominator !== null
  const value = isRate
    ? denominator === 0
      ? null
      : (numerator * rule.factor) / denominator
    : row.value
  if (value === null) return []
  const path = isRate ? 'numerator' : 'value'
  const { minValue, maxValue } = rule
  if (minValue !== null && value < minValue)
    return [finding(path, 'observation.belowRange', { limit: minValue })]
  if (maxValue !== null && value > maxValue)
    return [finding(path, 'observation.aboveRange', { limit: maxValue })]
  return []
}

function checkNumbers(row: Numbers, rule: ProtectionRule): Finding[] {
  if (row.status === 'notAvailable') {
    return numberFields
      .filter((field) => row[field] !== null)
      .map((field) => finding(field, 'observation.valueForbidden'))
  }
  const missing = requiredFields(rule.kind, row).filter((field) => row[field] === null)
  const negative = countFields(rule.kind).filter((field) => (row[field] ?? 0) < 0)
  const noBase = rule.kind === 'rate' && row.denominator === 0 && (row.numerator ?? 0) > 0
  return [
    ...missing.map((field) => finding(field, 'observation.valueRequired')),
    ...negative.map((field) => finding(field, 'observation.negative')),
    ...(noBase ? [finding('denominator', 'observation.denominatorZero')] : []),
    ...(rule.isShare && !noBase ? checkShare(row) : []),
    ...(missing.length === 0 && negative.length === 0 ? checkRange(row, rule) : []),
  ]
}

/** Reads a text; what it breaks becomes a finding at its field. */
function reading<Value>(path: string, findings: Finding[], read: () => Value): Value | null {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    findings.push(finding(path, error.code, error.params))
    return null
  }
}

type Checked = { findings: Finding[]; period: Period | null; category: string }

type Existing = { validFrom: string | null; validTo: string | null }

function checkPlace(period: Period, rule: ProtectionRule, area: Existing | undefined): Finding[] {
  if (rule.periodKind !== null && period.kind !== rule.periodKind)
    return [finding('period', 'period.otherKind', { text: period.text, kind: rule.periodKind })]
  const day = dayOfSlice(period, rule)
  if (!area || validOn(area, day)) return []
  return [finding('area', 'area.notValidInPeriod', { day: formatGermanDay(day) })]
}

/**
 * Checks one observation, wherever it comes from, against its indicator and area. Returns every
 * broken rule with the field it belongs to, none = valid, and the only spelling of its period and
 * category. `undefined` for an indicator or area that does not exist.
 */
export function checkObservation(input: {
  row: ObservationRow
  rule: ProtectionRule | undefined
  area: Existing | undefined
}): Checked {
  const { row, rule, area } = input
  const findings: Finding[] = []
  if (!rule) findings.push(finding('indicator', 'relation.unknown'))
  if (!area) findings.push(finding('area', 'relation.unknown'))
  const period = reading('period', findings, () => parsePeriod(row.period.trim()))
  if (!rule) return { findings, period, category: row.category }
  const category = reading('category', findings, () => parseCategory(row.category, rule.breakdown))
  findings.push(...checkNumbers(row, rule))
  if (period) findings.push(...checkPlace(period, rule, area))
  return { findings, period, category: category ?? total }
}
