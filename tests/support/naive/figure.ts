import type { Aggregate, Figure, ProtectionRule } from '#domain/figures/types'

/** What readers may see of a row: small counts are hidden, and with them all numbers of the row. */
export const naiveFigure = (row: Aggregate, rule: ProtectionRule): Figure => {
  const { kind, isShare, minCases } = rule
  const isSmall = (cases: number | null) => cases !== null && cases > 0 && cases < minCases
  const { value, numerator, denominator } = row
  const rest = numerator !== null && denominator !== null ? denominator - numerator : null
  const isHidden =
    kind === 'count'
      ? isSmall(value)
      : isSmall(numerator) ||
        ((kind === 'rate' || kind === 'mean') && isSmall(denominator)) ||
        (isShare && isSmall(rest))
  const without = row.isNotAddable ? 'notAddable' : 'notAvailable'
  const state = isHidden ? 'suppressed' : value === null ? without : 'published'
  const isShown = state === 'published'
  const shown = (count: number | null, isPeople: boolean) =>
    !isShown || (isPeople && count !== null && isSmall(Math.abs(count))) ? null : count
  const { area, category, basis, status, coverage, delivered, expected, coverageBase } = row
  return {
    area,
    category,
    state,
    basis,
    status,
    value: isShown ? value : null,
    numerator: isShown ? numerator : null,
    denominator: isShown ? denominator : null,
    unassignedCases: shown(row.unassignedCases, true),
    difference: shown(row.difference, kind === 'count'),
    coverage,
    delivered,
    expected,
    coverageBase,
  }
}
