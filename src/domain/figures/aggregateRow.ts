import { rateOf, type RolledUp } from './rollUp.ts'
import type { TreeNode } from './sliceTree.ts'
import type { Aggregate, AggregationRule, Observation } from './types.ts'

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
function differenceOf(measured: Measured, summed: RolledUp | null): number | null {
  if (measured.value === null || summed?.coverage !== 1 || summed.value === null) return null
  const difference = measured.value - summed.value
  const noise = 1e-12 * Math.max(Math.abs(measured.value), Math.abs(summed.value))
  return Math.abs(difference) <= noise ? 0 : difference
}

type Found = {
  node: TreeNode
  category: string
  observation: Observation | undefined
  measured: Measured | null
  summed: RolledUp | null
}

const nothing: Measured = { value: null, numerator: null, denominator: null }

export function toRow({ node, category, observation, measured, summed }: Found): Aggregate | null {
  const isMissing = observation?.status === 'notAvailable'
  const from = measured ?? summed ?? (isMissing ? nothing : null)
  if (!from) return null
  // Where nothing is added, no cases can be missing from a sum.
  const isUpper = summed !== null
  return {
    area: node.id,
    category,
    basis: measured || !summed ? 'measured' : 'summed',
    status: (measured || !summed ? observation?.status : summed.status) ?? 'measured',
    value: from.value,
    numerator: from.numerator,
    denominator: from.denominator,
    unassignedCases: isUpper ? (observation?.unassignedCases ?? null) : null,
    unassignedBase: isUpper ? (observation?.unassignedBase ?? null) : null,
    division: summed ? node.division : null,
    coverage: measured ? 1 : (summed?.coverage ?? 0),
    delivered: summed?.delivered ?? null,
    expected: summed?.expected ?? null,
    coverageBase: measured ? null : (summed?.coverageBase ?? null),
    difference: measured ? differenceOf(measured, summed) : null,
    isNotAddable: !measured && summed?.isNotAddable === true,
  }
}
