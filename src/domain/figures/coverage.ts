import type { Aggregate, CoverageBase } from './types.ts'

/** One of the parts a sum is made of: an area of a division, or a category of a dimension. */
export type Part = {
  row: Aggregate | null
  /** Whether the row can be added; a mean without a number of cases cannot. */
  isAddable: boolean
  population: number | null
  /** Its denominator when it was last whole; asked only where something is missing. */
  lastBase: () => number | null
}

export type Coverage = {
  coverage: number
  delivered: number
  expected: number
  coverageBase: CoverageBase | null
}

const shareOf = ({ row, isAddable }: Part): number => (row && isAddable ? row.coverage : 0)

/** The base a part stands for, also with what is missing in it. */
function denominatorOf(part: Part): number | null {
  const share = shareOf(part)
  if (share === 0) return part.lastBase()
  const denominator = part.row?.denominator ?? null
  return denominator === null ? null : denominator / share
}

/** `null` where a weight is unknown, or where nothing tells how much a missing part would be. */
function weighted(parts: readonly Part[], weightOf: (part: Part) => number | null): number | null {
  const weights = parts.map(weightOf)
  let whole = 0
  let there = 0
  for (const [at, weight] of weights.entries()) {
    const share = shareOf(parts[at] as Part)
    if (weight === null || (weight <= 0 && share < 1)) return null
    whole += weight
    there += weight * share
  }
  return whole > 0 ? there / whole : null
}

/**
 * How much of a sum is there (design §4): parts that delivered, and the share of the base they stand
 * for. The base is the denominator (of a missing part: the last known one), else the population,
 * else the number of parts; one of them for all parts alike.
 */
export function coverageOf(parts: readonly Part[]): Coverage {
  const delivered = parts.filter((part) => shareOf(part) > 0).length
  const expected = parts.length
  if (expected === 0) return { coverage: 0, delivered, expected, coverageBase: 'areas' }
  if (parts.every((part) => shareOf(part) === 1))
    return { coverage: 1, delivered, expected, coverageBase: null }
  const byBase: [CoverageBase, (part: Part) => number | null][] = [
    ['denominator', denominatorOf],
    ['population', ({ population }) => population],
  ]
  for (const [coverageBase, weightOf] of byBase) {
    const coverage = weighted(parts, weightOf)
    if (coverage !== null) return { coverage, delivered, expected, coverageBase }
  }
  const coverage = weighted(parts, () => 1) as number
  return { coverage, delivered, expected, coverageBase: 'areas' }
}
