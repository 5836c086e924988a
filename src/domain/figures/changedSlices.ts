import { groupBy } from '../records/groupBy.ts'
import { cellKey } from './categories.ts'
import type { Observation, SliceKey } from './types.ts'

/** What became of one area and category of a slice: its observation now, `null` = none. */
export type Patch = SliceKey & {
  area: string
  category: string
  observation: Observation | null
}

/** What happened to a slice: the newest patch of each cell; with `isAll` anything in it may differ. */
export type ChangedSlice = SliceKey & { patches: Patch[]; isAll: boolean }

/** Keys without repetition, in the order of their first appearance. */
export function uniqueSlices(keys: Iterable<SliceKey>): SliceKey[] {
  const seen = new Map<string, SliceKey>()
  for (const { indicator, period } of keys)
    seen.set(JSON.stringify([indicator, period]), { indicator, period })
  return [...seen.values()]
}

/** Each slice once; of several patches of one cell the last holds. */
export function mergeChanges(
  patches: readonly Patch[],
  whole: readonly SliceKey[],
): ChangedSlice[] {
  const keyOf = ({ indicator, period }: SliceKey) => JSON.stringify([indicator, period])
  const byPatch = groupBy(patches, keyOf)
  const isWhole = new Set(whole.map(keyOf))
  return uniqueSlices([...patches, ...whole]).map((slice) => {
    const own = byPatch.get(keyOf(slice)) ?? []
    const last = new Map(own.map((patch) => [cellKey(patch), patch]))
    return { ...slice, patches: [...last.values()], isAll: isWhole.has(keyOf(slice)) }
  })
}

/** Inputs of a slice after its patches. */
export function applyPatches(
  inputs: readonly Observation[],
  patches: readonly Patch[],
): Observation[] {
  const byCell = new Map(inputs.map((input) => [cellKey(input), input]))
  for (const patch of patches) {
    if (patch.observation) byCell.set(cellKey(patch), patch.observation)
    else byCell.delete(cellKey(patch))
  }
  return [...byCell.values()]
}
