import { areaKinds, type Area, type Observation, type ProtectionRule } from '#domain/figures/types'

/** What one area shows, worked out the slow way: straight recursion over the whole slice. */
export type NaiveRow = {
  basis: 'measured' | 'summed'
  value: number | null
  numerator: number | null
  denominator: number | null
  coverage: number
}

type Slice = {
  rule: ProtectionRule
  areas: readonly Area[]
  observations: readonly Observation[]
  day: string
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

const own = ({ rule, observations }: Slice, id: string): NaiveRow | null => {
  const found = observations.find(({ area, status }) => area === id && status !== 'notAvailable')
  if (!found) return null
  const { value, numerator, denominator } = found
  const measured = { basis: 'measured' as const, coverage: 1 }
  if (rule.kind === 'rate') {
    if (numerator === null || denominator === null) return null
    const rate = denominator === 0 ? null : (numerator / denominator) * rule.factor
    return { ...measured, value: rate, numerator, denominator }
  }
  if (value === null) return null
  const isCount = rule.kind === 'count'
  const parts = { numerator: isCount ? null : numerator, denominator: isCount ? null : denominator }
  return { ...measured, value, ...parts }
}

const together = (slice: Slice, id: string, children: Area[]): NaiveRow | null => {
  const { kind, factor } = slice.rule
  const delivered = children.flatMap((child) => {
    const row = naiveRow(slice, child.id)
    if (!row) return []
    const upper = kind === 'rate' ? row.numerator : row.value
    const lower = kind === 'count' ? 0 : row.denominator
    return upper === null || lower === null ? [] : [{ upper, lower, coverage: row.coverage }]
  })
  if (delivered.length === 0) return null
  const coverage = sum(delivered.map((row) => row.coverage)) / children.length
  const parent = slice.observations.find(({ area }) => area === id)
  const head = { basis: 'summed' as const, coverage }
  const cases = sum(delivered.map((row) => row.upper)) + (parent?.unassignedCases ?? 0)
  const base = sum(delivered.map((row) => row.lower)) + (parent?.unassignedBase ?? 0)
  if (kind === 'count') return { ...head, value: cases, numerator: null, denominator: null }
  if (kind === 'rate') {
    const value = base === 0 ? null : (cases / base) * factor
    return { ...head, value, numerator: cases, denominator: base }
  }
  const weight = sum(delivered.map((row) => row.lower))
  const weighted = sum(delivered.map((row) => row.upper * row.lower))
  const value = weight === 0 ? null : weighted / weight
  return { ...head, value, numerator: null, denominator: weight }
}

/** The row of one area, or null where it has none. */
export const naiveRow = (slice: Slice, id: string): NaiveRow | null => {
  const isThere = (area: Area) =>
    (area.validFrom ?? slice.day) <= slice.day && slice.day <= (area.validTo ?? slice.day)
  const children = slice.areas.filter((area) => area.parent === id && isThere(area))
  if (!slice.areas.some((area) => area.id === id && isThere(area))) return null
  const measured = own(slice, id)
  if (measured || slice.rule.kind === 'none' || slice.rule.kind === 'index') return measured
  let best: NaiveRow | null = null
  for (const kind of areaKinds) {
    const division = children.filter((child) => child.kind === kind)
    const row = together(slice, id, division)
    if (row && (!best || row.coverage > best.coverage)) best = row
  }
  return best
}
