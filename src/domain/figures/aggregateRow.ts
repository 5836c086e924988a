import { rateOf } from './rollUp.ts'
import type { Aggregate, AggregationRule, Observation } from './types.ts'
import type { Unassigned } from './unassigned.ts'

/** A sum over areas, or over categories: that has no division, and no area delivered or failed to. */
export type Summed = Omit<
  Aggregate,
  'area' | 'category' | 'basis' | 'unassignedCases' | 'unassignedBase' | 'difference'
>

export type Measured = Pick<Aggregate, 'value' | 'numerator' | 'denominator'>

/** An area's own figure, or null when the observation is not complete enough to stand. */
export function measuredOf(
  rule: AggregationRule,
  observation: Observation | undefined,
): Measured | null {
  if (!observation || observation.status === 'notAvailable') return null
  const { value, numerator, denominator } = observation
  if (rule.kind === 'rate' && numerator !== null && denominator !== null)
    return { value: rateOf(numerator, denominator, rule.factor), numerator, denominator }
  if (value === null) return null
  if (rule.kind === 'count' || rule.kind === 'rate')
    return { value, numerator: null, denominator: null }
  return { value, numerator, denominator }
}

/** measured − summed, without the noise of binary fractions. */
function differenceOf(measured: Measured, summed: Summed | null): number | null {
  if (measured.value === null || summed?.coverage !== 1 || summed.value === null) return null
  const difference = measured.value - summed.value
  const noise = 1e-12 * Math.max(Math.abs(measured.value), Math.abs(summed.value))
  return Math.abs(difference) <= noise ? 0 : difference
}

type Found = {
  area: string
  category: string
  observation: Observation | undefined
  unassigned: Unassigned
  measured: Measured | null
  summed: Summed | null
}

const nothing: Measured = { value: null, numerator: null, denominator: null }

/** A measured value wins over a sum; what is not available says so where there is neither. */
export function toRow(found: Found): Aggregate | null {
  const { area, category, observation, unassigned, measured, summed } = found
  const isMissing = observation?.status === 'notAvailable'
  const from = measured ?? summed ?? (isMissing ? nothing : null)
  if (!from) return null
  const isSummed = !measured && summed !== null
  return {
    area,
    category,
    basis: isSummed ? 'summed' : 'measured',
    status: (isSummed ? summed.status : observation?.status) ?? 'measured',
    value: from.value,
    numerator: from.numerator,
    denominator: from.denominator,
    unassignedCases: unassigned.cases,
    unassignedBase: unassigned.base,
    division: summed?.division ?? null,
    coverage: measured ? 1 : (summed?.coverage ?? 0),
    delivered: summed?.delivered ?? null,
    expected: summed?.expected ?? null,
    coverageBase: isSummed ? summed.coverageBase : null,
    difference: measured ? differenceOf(measured, summed) : null,
    isNotAddable: isSummed && summed.isNotAddable,
  }
}
