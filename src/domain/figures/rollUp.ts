import { addTo, startSum, sumOf } from './exactSum.ts'
import type { Division } from './sliceTree.ts'
import type { Aggregate, AggregationRule, Observation } from './types.ts'

/** What the children of one division add up to. `coverage` 0 … 1 counts partial children in part. */
export type RolledUp = Pick<Aggregate, 'value' | 'numerator' | 'denominator'> & {
  division: Division['kind']
  coverage: number
}

type Input = {
  rule: AggregationRule
  division: Division
  rows: readonly (Aggregate | null)[]
  observation: Observation | undefined
}

/** Rate in the indicator's unit; null where there is no base. */
export function rateOf(numerator: number, denominator: number, factor: number): number | null {
  return denominator === 0 ? null : (numerator * factor) / denominator
}

/** The two summands of a child, or null when it cannot be added. */
function summands(kind: AggregationRule['kind'], row: Aggregate): [number, number] | null {
  if (kind === 'count') return row.value === null ? null : [row.value, 0]
  const { denominator } = row
  const upper = kind === 'rate' ? row.numerator : row.value
  if (upper === null || denominator === null) return null
  return [kind === 'rate' ? upper : upper * denominator, denominator]
}

function toRolledUp(
  { rule, division, observation }: Input,
  sums: { upper: number; lower: number; coverage: number },
): RolledUp {
  const head = { division: division.kind, coverage: sums.coverage }
  const upper = sums.upper
  if (rule.kind === 'mean') {
    const { lower } = sums
    return { ...head, value: rateOf(upper, lower, 1), numerator: null, denominator: lower }
  }
  const numerator = upper + (observation?.unassignedCases ?? 0)
  if (rule.kind === 'count')
    return { ...head, value: numerator, numerator: null, denominator: null }
  const denominator = sums.lower + (observation?.unassignedBase ?? 0)
  return { ...head, value: rateOf(numerator, denominator, rule.factor), numerator, denominator }
}

/**
 * Adds up the children of one division. count: Σ value; rate: Σ numerator / Σ denominator × factor,
 * never the mean of rates; mean: weighted by denominator. Unassigned cases of the parent are added.
 * Null when no child delivered anything that can be added.
 */
export function rollUp(input: Input): RolledUp | null {
  const upper = startSum()
  const lower = startSum()
  let coverage = 0
  for (const position of input.division.children) {
    const row = input.rows[position]
    const parts = row ? summands(input.rule.kind, row) : null
    if (!row || !parts) continue
    addTo(upper, parts[0])
    addTo(lower, parts[1])
    coverage += row.coverage
  }
  if (coverage === 0) return null
  return toRolledUp(input, {
    upper: sumOf(upper),
    lower: sumOf(lower),
    coverage: coverage / input.division.children.length,
  })
}
