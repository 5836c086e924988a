import { aggregateOver } from '#domain/figures/aggregate'
import type { ChangedPart } from '#domain/figures/changedSlices'
import { diffRows } from '#domain/figures/diffRows'
import { parsePeriod } from '#domain/figures/period'
import { protect } from '#domain/figures/protect'
import { buildSliceTree, type SliceTree } from '#domain/figures/sliceTree'
import type { Area, ProtectionRule } from '#domain/figures/types'
import type { SliceChanges } from '#store/figures/derivedStore'
import { aggregateValues, figureValues } from '#store/figures/sliceFields'
import type { Slice } from '#store/figures/sliceStore'

const treesKept = 40
const trees = new WeakMap<readonly Area[], Map<string, SliceTree>>()

/** Trees by reporting day: many slices end on the same one, and areas seldom change. */
const treesOf = (areas: readonly Area[]): ((day: string) => SliceTree) => {
  const byDay = trees.get(areas) ?? new Map<string, SliceTree>()
  trees.set(areas, byDay)
  return (day) => {
    const tree = byDay.get(day) ?? buildSliceTree(areas, day)
    if (byDay.size >= treesKept) byDay.clear()
    byDay.set(day, tree)
    return tree
  }
}

type Input = {
  slices: readonly Slice[]
  /** Without one the indicator is gone, and so is everything derived from it. */
  rule: ProtectionRule | undefined
  /** Where the slices were read in this part only. */
  part?: ChangedPart | undefined
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
  { rule, part }: Input,
  treeOn: (day: string) => SliceTree,
): SliceChanges => {
  const tree = treeOn(parsePeriod(period).lastDay)
  const known = part && {
    areas: part.areas,
    rows: new Map(aggregates.map((row) => [row.area, row])),
  }
  const rows = rule ? aggregateOver({ rule, tree, observations, part: known }) : []
  const wanted = rule ? protect({ rows, rule }) : []
  const stored = part ? aggregates.filter(({ area }) => part.areas.has(area)) : aggregates
  return {
    period,
    aggregates: diffRows({ stored, wanted: rows, fields: aggregateValues }),
    figures: diffRows({ stored: figures, wanted, fields: figureValues }),
  }
}

const isChange = ({ aggregates, figures }: SliceChanges): boolean =>
  [aggregates, figures].some(
    (diff) => diff.insert.length + diff.update.length + diff.delete.length > 0,
  )
