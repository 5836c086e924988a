import type { Territory } from '../areas/territory.ts'
import { DomainError } from '../errors.ts'
import { measuredOf, toRow } from './aggregateRow.ts'
import { cellKey, latticeOf, type LatticeNode } from './categories.ts'
import type { Part } from './coverage.ts'
import { isAddable, rollUp, type RolledUp } from './rollUp.ts'
import { buildSliceTree, type SliceTree, type TreeNode } from './sliceTree.ts'
import type { Aggregate, AggregationRule, Observation } from './types.ts'

/** Last known denominators by cell key; see `lastBasesOf`. */
export type BaseLookup = (key: string) => number | null

function observationsByCell(observations: readonly Observation[]): Map<string, Observation> {
  const byCell = new Map<string, Observation>()
  for (const observation of observations) {
    const key = cellKey(observation)
    if (byCell.has(key)) throw new DomainError('observation.duplicate', { area: observation.area })
    byCell.set(key, observation)
  }
  return byCell
}

/** Areas first: two ways to the same total agree where both are whole, and the fuller one wins. */
function fuller(sums: readonly (RolledUp | null)[]): RolledUp | null {
  let best: RolledUp | null = null
  for (const sum of sums) if (sum && (!best || sum.coverage > best.coverage)) best = sum
  return best
}

type OverTree = {
  rule: AggregationRule
  tree: SliceTree
  observations: readonly Observation[]
  /** Asked only for parts that are not whole. */
  lastBase: BaseLookup
  /** Where only some areas can differ: says which cannot, and the row they have. */
  kept?: { has: (position: number) => boolean; row: (area: string) => Aggregate | null } | undefined
}

/** Rows so far by position of area and category; the order makes parts come before their sums. */
type Walk = OverTree & { lattice: LatticeNode[]; rows: (Aggregate | null)[][] }

function partOf(
  { rule, lastBase }: Walk,
  row: Aggregate | null,
  of: { population: number | null; key: string | null },
): Part {
  const { population, key } = of
  const asksBase = rule.kind !== 'count' && key !== null
  const isPartAddable = isAddable(rule.kind, row)
  return {
    row,
    isAddable: isPartAddable,
    population,
    lastBase: () => (asksBase ? lastBase(key) : null),
  }
}

/** An area and category, with what is entered there and the rows of the area's finer categories. */
type Spot = {
  node: TreeNode
  at: number
  observation: Observation | undefined
  finer: readonly (Aggregate | null)[]
}

function areaSum(walk: Walk, { node, at, observation }: Spot): RolledUp | null {
  if (node.children.length === 0) return null
  const { category } = walk.lattice[at] as LatticeNode
  const parts = node.children.map((position) => {
    const { id, population } = walk.tree.nodes[position] as TreeNode
    const row = walk.rows[position]?.[at] ?? null
    return partOf(walk, row, { population, key: cellKey({ area: id, category }) })
  })
  return rollUp({ rule: walk.rule, parts, observation })
}

function categorySums(walk: Walk, { node, at, finer }: Spot): (RolledUp | null)[] {
  return (walk.lattice[at] as LatticeNode).sums.map((positions) => {
    const parts = positions.map((position) => {
      const category = walk.lattice[position]?.category
      const key = category === undefined ? null : cellKey({ area: node.id, category })
      return partOf(walk, finer[position] ?? null, { population: null, key })
    })
    return rollUp({ rule: walk.rule, parts })
  })
}

/**
 * Rows of one slice over a tree that was built before (`buildSliceTree`), children before parents.
 * A measured value wins over a sum; an area without either has no row. Formulas: design §4. With
 * `kept` (never with a breakdown) only rows of the other areas.
 * @throws DomainError `observation.duplicate` when an area has two observations of one category
 */
export function aggregateOver(input: OverTree): Aggregate[] {
  const { rule, tree, observations } = input
  const categories = observations.map(({ category }) => category)
  const walk: Walk = { ...input, lattice: latticeOf(rule.breakdown, categories), rows: [] }
  const byCell = observationsByCell(observations)
  const adds = rule.kind === 'count' || rule.kind === 'rate' || rule.kind === 'mean'
  return tree.nodes.flatMap((node, position) => {
    if (input.kept?.has(position)) {
      walk.rows.push([input.kept.row(node.id)])
      return []
    }
    const own: (Aggregate | null)[] = []
    walk.rows.push(own)
    walk.lattice.forEach(({ category }, at) => {
      const observation = byCell.get(cellKey({ area: node.id, category }))
      const measured = measuredOf(rule, observation)
      const spot = { node, at, observation, finer: own }
      const sums = adds ? [areaSum(walk, spot), ...categorySums(walk, spot)] : []
      own.push(toRow({ node, category, observation, measured, summed: fuller(sums) }))
    })
    return own.filter((row) => row !== null)
  })
}

/**
 * Derived rows of one slice: all areas and categories of one indicator and period. `day` is the
 * reference day of the period (ISO); areas and memberships not valid then take no part. `lastBases`
 * are denominators of the period before, by `cellKey`. The order of the input does not matter.
 */
export function aggregate(input: {
  rule: AggregationRule
  territory: Territory
  observations: readonly Observation[]
  day: string
  lastBases?: ReadonlyMap<string, number>
}): Aggregate[] {
  const { rule, territory, observations, day, lastBases } = input
  const tree = buildSliceTree(territory, day, rule.divisionOrder)
  return aggregateOver({
    rule,
    tree,
    observations,
    lastBase: (key) => lastBases?.get(key) ?? null,
  })
}
