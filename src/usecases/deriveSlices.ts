import { aggregateOver } from '#domain/aggregate'
import { diffRows } from '#domain/diffRows'
import { parsePeriod } from '#domain/period'
import { protect } from '#domain/protect'
import { buildSliceTree, type SliceTree } from '#domain/sliceTree'
import type { Area, ProtectionRule } from '#domain/types'
import type { SliceChanges } from '#store/derivedStore'
import { aggregateValues, figureValues } from '#store/sliceFields'
import type { Slice } from '#store/sliceStore'

const treesKept = 40
const known = new WeakMap<readonly Area[], Map<string, SliceTree>>()

/** Trees by reporting day: many slices end on the same one, and areas seldom change. */
const treesOf = (areas: readonly Area[]): ((day: string) => SliceTree) => {
  const trees = known.get(areas) ?? new Map<string, SliceTree>()
  known.set(areas, trees)
  return (day) => {
    const tree = trees.get(day) ?? buildSliceTree(areas, day)
    if (trees.size >= treesKept) trees.clear()
    trees.set(day, tree)
    return tree
  }
}

type Input = {
  slices: readonly Slice[]
  /** Without one the indicator is gone, and so is everything derived from it. */
  rule: ProtectionRule | undefined
  /** Where only these areas can have changed, the slices hold the stored rows of no other. */
  only?: ReadonlySet<string> | undefined
}

/**
 * What has to change in the derived rows of each slice so that they equal what its observations
 * say. Slices that are right already are left out.
 */
export const sliceDeriver = (areas: readonly Area[]) => {
  const treeOn = treesOf(areas)
  return (input: Input): SliceChanges[] =>
    input.slices.map((slice) => changesOf(slice, input, treeOn)).filter(isChange)
}

const changesOf = (
  { period, observations, aggregates, figures }: Slice,
  { rule, only }: Input,
  treeOn: (day: string) => SliceTree,
): SliceChanges => {
  const tree = treeOn(parsePeriod(period).lastDay)
  const all = rule ? aggregateOver({ rule, tree, observations }) : []
  const rows = only ? all.filter(({ area }) => only.has(area)) : all
  const wanted = rule ? protect({ rows, rule }) : []
  return {
    period,
    aggregates: diffRows({ stored: aggregates, wanted: rows, fields: aggregateValues }),
    figures: diffRows({ stored: figures, wanted, fields: figureValues }),
  }
}

const isChange = ({ aggregates, figures }: SliceChanges): boolean =>
  [aggregates, figures].some(
    (diff) => diff.insert.length + diff.update.length + diff.delete.length > 0,
  )
