import type { DomainErrorCode, Finding } from '#domain/errors'
import type { IndicatorKind, Observation } from './types.ts'

type Numbers = Omit<Observation, 'area'>
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

function finding(path: NumberField, code: DomainErrorCode): Finding {
  return { path, code, params: {} }
}

/** A row of an upper area may carry nothing but cases that no child can be given to. */
function requiredFields(kind: IndicatorKind, row: Numbers): readonly NumberField[] {
  const onlyUnassigned =
    (row.unassignedCases !== null || row.unassignedBase !== null) &&
    row.value === null &&
    row.numerator === null &&
    row.denominator === null
  if (onlyUnassigned && (kind === 'count' || kind === 'rate')) return []
  return kind === 'rate' ? ['numerator', 'denominator'] : ['value']
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

/**
 * Checks the numbers of one observation against its indicator. Returns every broken rule with the
 * field it belongs to; an empty list means valid. A value and `notAvailable` exclude each other.
 */
export function checkObservation(
  row: Numbers,
  indicator: { kind: IndicatorKind; isShare: boolean },
): Finding[] {
  if (row.status === 'notAvailable') {
    return numberFields
      .filter((field) => row[field] !== null)
      .map((field) => finding(field, 'observation.valueForbidden'))
  }
  const missing = requiredFields(indicator.kind, row).filter((field) => row[field] === null)
  const negative = countFields(indicator.kind).filter((field) => (row[field] ?? 0) < 0)
  const noBase = indicator.kind === 'rate' && row.denominator === 0 && (row.numerator ?? 0) > 0
  return [
    ...missing.map((field) => finding(field, 'observation.valueRequired')),
    ...negative.map((field) => finding(field, 'observation.negative')),
    ...(noBase ? [finding('denominator', 'observation.denominatorZero')] : []),
    ...(indicator.isShare && !noBase ? checkShare(row) : []),
  ]
}
