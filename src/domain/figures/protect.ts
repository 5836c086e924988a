import type { Aggregate, Figure, ProtectionRule } from './types.ts'

/** 1 ≤ n < minCases. Zero identifies nobody and is published. */
function isSmall(cases: number | null, minCases: number): boolean {
  return cases !== null && cases > 0 && cases < minCases
}

/**
 * Rates inherit from their numerator and from a base that is itself a handful of people (0 of 1 says
 * all about one); means from the number of cases they are made of.
 */
function isPrimary(row: Aggregate, rule: ProtectionRule): boolean {
  const { minCases } = rule
  if (rule.kind === 'count') return isSmall(row.value, minCases)
  const needsBase = rule.kind === 'mean' || rule.kind === 'rate'
  if (needsBase && isSmall(row.denominator, minCases)) return true
  if (isSmall(row.numerator, minCases)) return true
  if (!rule.isShare || row.numerator === null || row.denominator === null) return false
  return isSmall(row.denominator - row.numerator, minCases)
}

/**
 * Rows for readers. PRIMARY RULE ONLY: a small count (1 ≤ n < minCases), and for shares a small
 * complement (0 < N − n < minCases), is hidden with everything that belongs to it. Hidden cells that
 * can be solved back from sums are not protected yet; that is secondary protection.
 * A hidden row holds nothing but nulls, so that no filter, sorting or export can bring it out.
 */
export function protect(input: { rows: readonly Aggregate[]; rule: ProtectionRule }): Figure[] {
  return input.rows.map((row) => {
    const { area, basis, coverage } = row
    const hidden = { value: null, numerator: null, denominator: null }
    if (isPrimary(row, input.rule)) return { area, state: 'suppressed', ...hidden, basis, coverage }
    if (row.value === null) return { area, state: 'notAvailable', ...hidden, basis, coverage }
    const { value, numerator, denominator } = row
    return { area, state: 'published', value, numerator, denominator, basis, coverage }
  })
}
