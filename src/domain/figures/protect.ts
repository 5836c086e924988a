import type { Aggregate, Figure, FigureState, ProtectionRule } from './types.ts'

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
 * State of a row for readers. PRIMARY RULE ONLY: a small count (1 ≤ n < minCases), and for shares a
 * small complement (0 < N − n < minCases), is hidden. Hidden cells that can be solved back from sums
 * are not protected yet; that is secondary protection.
 */
export function stateOf(row: Aggregate, rule: ProtectionRule): FigureState {
  if (isPrimary(row, rule)) return 'suppressed'
  if (row.value !== null) return 'published'
  return row.isNotAddable ? 'notAddable' : 'notAvailable'
}

/** Cases without an area and the difference to a sum are counts of people too. */
function shownCount(count: number | null, rule: ProtectionRule): number | null {
  return count !== null && isSmall(Math.abs(count), rule.minCases) ? null : count
}

/**
 * A row for readers. One that is not published holds nothing but nulls, so that no filter, sorting
 * or export can bring it out.
 */
export function figureOf(row: Aggregate, state: FigureState, rule: ProtectionRule): Figure {
  const { area, category, basis, status, coverage, delivered, expected, coverageBase } = row
  const isShown = state === 'published'
  const isCount = rule.kind === 'count'
  return {
    area,
    category,
    state,
    basis,
    status,
    value: isShown ? row.value : null,
    numerator: isShown ? row.numerator : null,
    denominator: isShown ? row.denominator : null,
    unassignedCases: isShown ? shownCount(row.unassignedCases, rule) : null,
    difference: isShown ? (isCount ? shownCount(row.difference, rule) : row.difference) : null,
    coverage,
    delivered,
    expected,
    coverageBase,
  }
}

/** Rows for readers, one for each derived row. */
export function protect(input: { rows: readonly Aggregate[]; rule: ProtectionRule }): Figure[] {
  return input.rows.map((row) => figureOf(row, stateOf(row, input.rule), input.rule))
}
