import type { SliceKey } from './types.ts'

/** Keys without repetition, in the order of their first appearance. */
export function uniqueSlices(keys: Iterable<SliceKey>): SliceKey[] {
  const seen = new Map<string, SliceKey>()
  for (const { indicator, period } of keys) {
    seen.set(JSON.stringify([indicator, period]), { indicator, period })
  }
  return [...seen.values()]
}

/**
 * Slices to recompute when an observation changes from `before` to `after` (`null` = did not exist,
 * no longer exists). A row moved to another period or indicator touches both.
 */
export function affectedSlices(before: SliceKey | null, after: SliceKey | null): SliceKey[] {
  return uniqueSlices([before, after].filter((key) => key !== null))
}
