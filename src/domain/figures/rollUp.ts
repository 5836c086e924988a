import { coverageOf, type Coverage, type Part } from './coverage.ts'
import { addTo, startSum, sumOf } from './exactSum.ts'
import type { Aggregate, AggregationRule, ObservationStatus } from './types.ts'
import { isNone, weaker, type Unassigned } from './unassigned.ts'

/** What parts add up to: areas of a division, or categories of a dimension. */
type RolledUp = Pick<Aggregate, 'value' | 'numerator' | 'denominator' | 'status' | 'isNotAddable'> &
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
  // The mean of no cases has no value, and says all there is to say.
  if (kind === 'mean' && denominator === 0) return [0, 0]
  const upper = kind === 'rate' ? row.numerator : row.value
  if (upper === null || denominator === null) return null
  return [kind === 'rate' ? upper : upper * denominator, denominator]
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

function withUnassigned(sums: Sums, { cases, base, status }: Unassigned): Sums {
  return {
    upper: sums.upper + (cases ?? 0),
    lower: sums.lower + (base ?? 0),
    status: status === null ? sums.status : weaker(sums.status, status),
  }
}

export const isAddable = (kind: Kind, row: Aggregate | null): boolean =>
  row !== null && summands(kind, row) !== null

const isHeldBack = ({ isAddable: adds, row }: Part): boolean =>
  !adds && row !== null && (row.value !== null || row.isNotAddable)

/**
 * Adds up parts. count: Σ value; rate: Σ numerator / Σ denominator × factor, never the mean of
 * rates; mean: weighted by denominator. Cases that no part can be given to are added. Null when
 * nothing was delivered; a row without value and `isNotAddable` when all that was delivered, here or
 * further down, cannot be added.
 */
export function rollUp(input: {
  rule: AggregationRule
  parts: readonly Part[]
  unassigned: Unassigned
}): RolledUp | null {
  const { rule, parts, unassigned } = input
  const isNotAddable = parts.some(isHeldBack)
  const sums = addUp(rule.kind, parts)
  const isAny = sums.isAny || !isNone(unassigned)
  if (!isAny && !isNotAddable) return null
  // Only now: the coverage of nothing would ask for bases of areas that this slice has nothing of.
  const coverage = coverageOf(parts)
  if (!isAny) {
    const nothing = { value: null, numerator: null, denominator: null }
    return { ...nothing, status: 'measured', isNotAddable, ...coverage }
  }
  const whole = withUnassigned(sums, unassigned)
  return { ...valuesOf(rule, whole), status: whole.status, isNotAddable, ...coverage }
}
