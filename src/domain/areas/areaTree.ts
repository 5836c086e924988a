import { DomainError } from '#domain/errors'

/** An area as tree operations need it. */
export type TreeArea = { id: string; parent: string | null; name: string }

/** Place in the tree: `/county/municipality/`, root level 0. */
export type Placement = { path: string; level: number }

/** Where an area stands below its parent's path (`null` = it is a root). */
export function placeBelow(parentPath: string | null, id: string): Placement {
  const path = `${parentPath ?? '/'}${id}/`
  return { path, level: path.split('/').length - 3 }
}

/**
 * Refuses a parent that lies below the area itself.
 * @throws DomainError `area.cycle` with `chain`, e.g. `A → B → A`
 */
export function assertNoCycle(areas: readonly TreeArea[], moved: TreeArea): void {
  const byId = new Map(areas.map((area) => [area.id, area]))
  const names = [moved.name]
  const seen = new Set<string>()
  let parent = moved.parent
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent)
    if (parent === moved.id) {
      throw new DomainError('area.cycle', { chain: [...names, moved.name].join(' → ') })
    }
    const above = byId.get(parent)
    names.push(above?.name ?? parent)
    parent = above?.parent ?? null
  }
}

/**
 * Placement of an area and of all below it after it was put under `parentPath`.
 * Areas that hang in a cycle elsewhere are not reached.
 */
export function placeSubtree(input: {
  areas: readonly { id: string; parent: string | null }[]
  root: string
  parentPath: string | null
}): Map<string, Placement> {
  const children = new Map<string, string[]>()
  for (const { id, parent } of input.areas) {
    if (parent === null || id === input.root) continue
    const siblings = children.get(parent)
    if (siblings) siblings.push(id)
    else children.set(parent, [id])
  }
  const placed = new Map([[input.root, placeBelow(input.parentPath, input.root)]])
  for (const [id, { path }] of placed) {
    for (const child of children.get(id) ?? []) placed.set(child, placeBelow(path, child))
  }
  return placed
}
