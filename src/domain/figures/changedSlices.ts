import type { Area, SliceKey } from './types.ts'

/** A slice to derive anew. With `area`, nothing but observations of that area changed in it. */
export type ChangedSlice = SliceKey & { area?: string }

/** One slice to derive anew; `areas` is null where any row of it may have changed. */
export type MergedSlice = SliceKey & { areas: Set<string> | null }

/** Each slice once, in the order of first appearance. */
export function mergeSlices(changes: Iterable<ChangedSlice>): MergedSlice[] {
  const merged = new Map<string, MergedSlice>()
  for (const { indicator, period, area } of changes) {
    const key = JSON.stringify([indicator, period])
    const slice = merged.get(key) ?? { indicator, period, areas: new Set<string>() }
    merged.set(key, slice)
    if (area === undefined) slice.areas = null
    else slice.areas?.add(area)
  }
  return [...merged.values()]
}

/** What of a slice has to be derived anew, and what that takes. */
export type ChangedPart = {
  /** Areas whose rows can differ now. */
  areas: ReadonlySet<string>
  /** Those areas and the ones directly below them: the rows that their sums are made of. */
  withChildren: ReadonlySet<string>
}

/**
 * The areas whose rows follow from observations of the given ones: themselves and all above. Holds
 * while figures are protected row by row; secondary protection looks at the whole slice.
 */
function withAncestors(areas: readonly Area[], ids: Iterable<string>): Set<string> {
  const parents = new Map(areas.map(({ id, parent }) => [id, parent]))
  const found = new Set<string>()
  for (const id of ids) {
    let at: string | null = id
    while (at !== null && !found.has(at)) {
      found.add(at)
      at = parents.get(at) ?? null
    }
  }
  return found
}

/** The part of a slice that observations of the given areas decide about. */
export function changedPart(areas: readonly Area[], ids: Iterable<string>): ChangedPart {
  const changed = withAncestors(areas, ids)
  const withChildren = new Set(changed)
  for (const { id, parent } of areas)
    if (parent !== null && changed.has(parent)) withChildren.add(id)
  return { areas: changed, withChildren }
}
