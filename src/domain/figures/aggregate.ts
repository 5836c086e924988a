import { DomainError } from '#domain/errors'
import { rateOf, rollUp, type RolledUp } from './rollUp.ts'
import { buildSliceTree, type SliceTree } from './sliceTree.ts'
import type { Aggregate, AggregationRule, Area, Observation } from './types.ts'

type Measured = Pick<Aggregate, 'value' | 'numerator' | 'denominator'>

/** An area's own figure, or null when the observation is not complete enough to stand. */
function measuredOf(rule: AggregationRule, observation: Observation | undefined): Measured | null {
  if (!observation || observation.status === 'notAvailable') return null
  const { value, numerator, denominator } = observation
  if (rule.kind === 'rate') {
    if (numerator === null || denominator === null) return null
    return { value: rateOf(numerator, denominator, rule.factor), numerator, denominator }
  }
  if (value === null) return null
  return rule.kind === 'count'
    ? { value, numerator: null, denominator: null }
    : { value, numerator, denominator }
}

/** measured − summed, without the noise of binary fractions. */
function gapOf(measured: Measured, summed: RolledUp | null): number | null {
  if (measured.value === null || summed?.coverage !== 1 || summed.value === null) return null
  const gap = measured.value - summed.value
  const noise = 1e-12 * Math.max(Math.abs(measured.value), Math.abs(summed.value))
  return Math.abs(gap) <= noise ? 0 : gap
}

function toRow(input: {
  area: string
  measured: Measured | null
  summed: RolledUp | null
  observation: Observation | undefined
}): Aggregate | null {
  const { area, measured, summed, observation } = input
  const from = measured ?? summed
  if (!from) return null
  return {
    area,
    basis: measured ? 'measured' : 'summed',
    value: from.value,
    numerator: from.numerator,
    denominator: from.denominator,
    unassignedCases: summed ? (observation?.unassignedCases ?? null) : null,
    unassignedBase: summed ? (observation?.unassignedBase ?? null) : null,
    division: summed?.division ?? null,
    coverage: measured ? 1 : (summed?.coverage ?? 0),
    gap: measured ? gapOf(measured, summed) : null,
  }
}

/** The division that delivered most; `divisions` come in the order that decides ties. */
function bestSum(input: {
  rule: AggregationRule
  divisions: SliceTree['nodes'][number]['divisions']
  rows: readonly (Aggregate | null)[]
  observation: Observation | undefined
}): RolledUp | null {
  let best: RolledUp | null = null
  for (const division of input.divisions) {
    const sum = rollUp({ ...input, division })
    if (sum && (!best || sum.coverage > best.coverage)) best = sum
  }
  return best
}

function observationsByArea(observations: readonly Observation[]): Map<string, Observation> {
  const byArea = new Map<string, Observation>()
  for (const observation of observations) {
    const { area } = observation
    if (byArea.has(area)) throw new DomainError('observation.duplicate', { area })
    byArea.set(area, observation)
  }
  return byArea
}

type OverTree = {
  rule: AggregationRule
  tree: SliceTree
  observations: readonly Observation[]
  /** Where only rows of `areas` can differ: the rows of the areas below them as they are. */
  part?: { areas: ReadonlySet<string>; rows: ReadonlyMap<string, Aggregate> } | undefined
}

/**
 * Rows of one slice over a tree that was built before (`buildSliceTree`), children before parents.
 * A measured value wins over a sum; an area without either has no row. Formulas: design §4. With
 * `part` only its rows, from its observations and the rows below it.
 * @throws DomainError `observation.duplicate` when an area has two observations
 */
export function aggregateOver({ rule, tree, observations, part }: OverTree): Aggregate[] {
  const byArea = observationsByArea(observations)
  const adds = rule.kind === 'count' || rule.kind === 'rate' || rule.kind === 'mean'
  const rows: (Aggregate | null)[] = []
  const derived: Aggregate[] = []
  for (const { id, divisions } of tree.nodes) {
    if (part && !part.areas.has(id)) {
      rows.push(part.rows.get(id) ?? null)
      continue
    }
    const observation = byArea.get(id)
    const measured = measuredOf(rule, observation)
    const summed = adds ? bestSum({ rule, divisions, rows, observation }) : null
    const row = toRow({ area: id, measured, summed, observation })
    rows.push(row)
    if (row) derived.push(row)
  }
  return derived
}

/**
 * Derived rows of one slice: all areas of one indicator and period. `day` is the last day of the
 * period (ISO); areas not valid then take no part. The order of the input does not matter.
 */
export function aggregate(input: {
  rule: AggregationRule
  areas: readonly Area[]
  observations: readonly Observation[]
  day: string
}): Aggregate[] {
  const tree = buildSliceTree(input.areas, input.day)
  return aggregateOver({ rule: input.rule, tree, observations: input.observations })
}
