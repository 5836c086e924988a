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

function denominatorOf(part: Part): number | null {
  const { row } = part
  if (row && shareOf(part) === 1) return row.denominator
  const last = part.lastBase()
  if (last !== null || !row || row.denominator === null || row.coverage === 0) return last
  return row.denominator / row.coverage
}

function weighted(parts: readonly Part[], weightOf: (part: Part) => number | null): number | null {
  let whole = 0
  let there = 0
  for (const part of parts) {
    const weight = weightOf(part)
    if (weight === null) return null
    whole += weight
    there += weight * shareOf(part)
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
