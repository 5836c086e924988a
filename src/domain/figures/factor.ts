const perHundred = /^\s*(%|prozent|pct)/i
const perThousand = /^\s*(‰|promille)/i
const perMany = /\b(?:je|pro)\s+(\d{1,3}(?:\.\d{3})+|\d+)\b/i

/**
 * The factor that a rate's unit names: `%` 100, `‰` 1000, `Fälle je 1.000` 1000, `je 100.000` …
 * `null` where the unit names none.
 */
export function factorOfUnit(unit: string): number | null {
  if (perHundred.test(unit)) return 100
  if (perThousand.test(unit)) return 1_000
  const many = perMany.exec(unit)?.[1]
  return many === undefined ? null : Number(many.replaceAll('.', ''))
}
