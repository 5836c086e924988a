import type { Territory } from '#domain/areas/territory'
import { dayOfSlice, parsePeriod } from '#domain/figures/period'
import { buildSliceTree, type SliceTree } from '#domain/figures/sliceTree'
import type { ProtectionRule } from '#domain/figures/types'

const treesKept = 60
const trees = new WeakMap<Territory, Map<string, SliceTree>>()

/**
 * The tree a slice is summed over; `null` for a period of another kind than the indicator's. Trees
 * are kept by day and order of divisions: many slices share one, and areas seldom change.
 */
export const treeOf = (
  territory: Territory,
  rule: ProtectionRule,
  period: string,
): SliceTree | null => {
  const parsed = parsePeriod(period)
  if (rule.periodKind !== null && parsed.kind !== rule.periodKind) return null
  const day = dayOfSlice(parsed, rule)
  const byKey = trees.get(territory) ?? new Map<string, SliceTree>()
  trees.set(territory, byKey)
  const key = [day, ...rule.divisionOrder].join()
  const tree = byKey.get(key) ?? buildSliceTree(territory, day, rule.divisionOrder)
  if (byKey.size >= treesKept) byKey.clear()
  byKey.set(key, tree)
  return tree
}
