import type { Territory } from '../areas/territory.ts'
import { DomainError } from '../errors.ts'
import { measuredOf, toRow, type Measured, type Summed } from './aggregateRow.ts'
import { cellKey, latticeOf, type LatticeNode } from './categories.ts'
import type { Part } from './coverage.ts'
import { isAddable, rollUp } from './rollUp.ts'
import { buildSliceTree, type SliceTree, type TreeNode } from './sliceTree.ts'
import type { Aggregate, AggregationRule, Observation } from './types.ts'
import { isNone, noneUnassigned, unassignedOf, type Unassigned } from './unassigned.ts'

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

/** An area and category, with what is there of the area's finer categories. */
type Spot = {
  node: TreeNode
  at: number
  measured: Measured | null
  unassigned: Unassigned
  finer: readonly (Aggregate | null)[]
}

/** Cases that belong to no part are a sum of their own where an area has no parts. */
function areaSum(walk: Walk, { node, at, measured, unassigned }: Spot): Summed | null {
  const { rule, lastBase, rows, tree } = walk
  if (node.children.length === 0 && (measured || isNone(unassigned))) return null
  const { category } = walk.lattice[at] as LatticeNode
  const parts = node.children.map((position): Part => {
    const { id, population } = tree.nodes[position] as TreeNode
    const row = rows[position]?.[at] ?? null
    const key = cellKey({ area: id, category })
    return {
      row,
      isAddable: isAddable(rule.kind, row),
      population,
      lastBase: () => (rule.kind === 'count' ? null : lastBase(key)),
    }
  })
  const sum = rollUp({ rule, parts, unassigned })
  return sum && { ...sum, division: node.division }
}

/**
 * The codes of a dimension are the total only all together: without one of them nobody knows which
 * share of the base the others stand for.
 */
function categorySum({ rule, lattice }: Walk, { at, finer }: Spot): Summed | null {
  for (const positions of (lattice[at] as LatticeNode).sums) {
    const rows = positions.map((position) => finer[position] ?? null)
    if (!rows.every((row) => row?.coverage === 1 && isAddable(rule.kind, row))) continue
    const none = { population: null, lastBase: () => null }
    const parts = rows.map((row) => ({ row, isAddable: true, ...none }))
    const sum = rollUp({ rule, parts, unassigned: noneUnassigned })
    return sum && { ...sum, division: null, delivered: null, expected: null }
  }
  return null
}

/** Two ways to the same total agree where both are whole; areas first. */
function summedAt(walk: Walk, spot: Spot): Summed | null {
  const overAreas = areaSum(walk, spot)
  return overAreas?.coverage === 1 ? overAreas : (categorySum(walk, spot) ?? overAreas)
}

/** Rows of an area by position of category, finest first. */
function rowsOfArea(
  walk: Walk,
  node: TreeNode,
  observedAt: (category: string) => Observation | undefined,
): (Aggregate | null)[] {
  const { kind } = walk.rule
  const adds = kind === 'count' || kind === 'rate' || kind === 'mean'
  const rows: (Aggregate | null)[] = []
  const unassigned: Unassigned[] = []
  walk.lattice.forEach(({ category, sums }, at) => {
    const observation = observedAt(category)
    const measured = measuredOf(walk.rule, observation)
    const finer = sums.map((codes) => codes.map((code) => unassigned[code] ?? noneUnassigned))
    const own = unassignedOf({ kind, observation, finer })
    const summed = adds
      ? summedAt(walk, { node, at, measured, unassigned: own, finer: rows })
      : null
    unassigned.push(own)
    rows.push(toRow({ area: node.id, category, observation, unassigned: own, measured, summed }))
  })
  return rows
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
  return tree.nodes.flatMap((node, position) => {
    if (input.kept?.has(position)) {
      walk.rows.push([input.kept.row(node.id)])
      return []
    }
    const own = rowsOfArea(walk, node, (category) =>
      byCell.get(cellKey({ area: node.id, category })),
    )
    walk.rows.push(own)
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
