import { coverageOf, type Coverage, type Part } from './coverage.ts'
import { addTo, startSum, sumOf } from './exactSum.ts'
import {
  observationStatuses,
  type Aggregate,
  type AggregationRule,
  type Observation,
  type ObservationStatus,
} from './types.ts'

/** What parts add up to: areas of a division, or categories of a dimension. */
export type RolledUp = Pick<
  Aggregate,
  'value' | 'numerator' | 'denominator' | 'status' | 'isNotAddable'
> &
  Coverage

type Kind = AggregationRule['kind']

/** Rate in the indicator's unit; null where there is no base, or so little that it gives no number. */
export function rateOf(numerator: number, denominator: number, factor: number): number | null {
  const rate = (numerator * factor) / denominator
  return Number.isFinite(rate) ? rate : null
}

/** The two summands of a row, or null when it cannot be added. */
function summands(kind: Kind, row: Aggregate): [number, number] | null {
  if (kind === 'count') return row.value === null ? null : [row.value, 0]
  const { denominator } = row
  const upper = kind === 'rate' ? row.numerator : row.value
  if (upper === null || denominator === null) return null
  return [kind === 'rate' ? upper : upper * denominator, denominator]
}

/** The weaker of two words: a sum with one estimated part is estimated. */
function weaker(a: ObservationStatus, b: ObservationStatus): ObservationStatus {
  return observationStatuses.indexOf(a) < observationStatuses.indexOf(b) ? b : a
}

type Sums = { upper: number; lower: number; status: ObservationStatus }

function addUp(kind: Kind, parts: readonly Part[]): Sums & { isAny: boolean } {
  const [upper, lower] = [startSum(), startSum()]
  let status: ObservationStatus = 'measured'
  let isAny = false
  for (const { row } of parts) {
    const pair = row && summands(kind, row)
    if (!row || !pair) continue
    isAny = true
    addTo(upper, pair[0])
    addTo(lower, pair[1])
    status = weaker(status, row.status)
  }
  return { upper: sumOf(upper), lower: sumOf(lower), status, isAny }
}

function valuesOf(rule: AggregationRule, { upper, lower }: Sums) {
  if (rule.kind === 'count') return { value: upper, numerator: null, denominator: null }
  if (rule.kind === 'mean')
    return { value: rateOf(upper, lower, 1), numerator: null, denominator: lower }
  return { value: rateOf(upper, lower, rule.factor), numerator: upper, denominator: lower }
}

function withUnassigned(kind: Kind, sums: Sums, observation: Observation | undefined): Sums {
  if (kind === 'mean' || !observation) return sums
  const { unassignedCases, unassignedBase, status } = observation
  if (unassignedCases === null && unassignedBase === null) return sums
  return {
    upper: sums.upper + (unassignedCases ?? 0),
    lower: sums.lower + (unassignedBase ?? 0),
    status: status === 'notAvailable' ? sums.status : weaker(sums.status, status),
  }
}

const hasUnassigned = (observation: Observation | undefined): boolean =>
  observation !== undefined &&
  (observation.unassignedCases !== null || observation.unassignedBase !== null)

export const isAddable = (kind: Kind, row: Aggregate | null): boolean =>
  row !== null && summands(kind, row) !== null

/**
 * Adds up parts. count: Σ value; rate: Σ numerator / Σ denominator × factor, never the mean of
 * rates; mean: weighted by denominator. Cases of `observation` (that of the area itself) no part can
 * be given to are added. Null when nothing was delivered; a row without value and `isNotAddable`
 * when all that was delivered cannot be added.
 */
export function rollUp(input: {
  rule: AggregationRule
  parts: readonly Part[]
  observation?: Observation | undefined
}): RolledUp | null {
  const { rule, parts, observation } = input
  const isNotAddable = parts.some(
    ({ isAddable: adds, row }) => !adds && row !== null && row.value !== null,
  )
  const sums = addUp(rule.kind, parts)
  const isAny = sums.isAny || hasUnassigned(observation)
  if (!isAny && !isNotAddable) return null
  // Only now: the coverage of nothing would ask for bases of areas that this slice has nothing of.
  const coverage = coverageOf(parts)
  if (!isAny) {
    const nothing = { value: null, numerator: null, denominator: null }
    return { ...nothing, status: 'measured', isNotAddable, ...coverage }
  }
  const whole = withUnassigned(rule.kind, sums, observation)
  return { ...valuesOf(rule, whole), status: whole.status, isNotAddable, ...coverage }
}
