import type { PayloadRequest } from 'payload'

import { assertNoCycle, placeBelow, placeSubtree, type Placement } from '#domain/areas/areaTree'
import { DomainError, type Finding } from '#domain/errors'
import { isValidityOrdered } from '#domain/areas/validity'
import { readArea, readAreaTree, writePlacements } from '#store/areas/areaTreeStore'

/** What of an area decides about its place. */
export type AreaDoc = {
  id?: string | undefined
  name?: string | null | undefined
  parent?: unknown
  validFrom?: string | null | undefined
  validTo?: string | null | undefined
}

const parentOf = ({ parent }: AreaDoc): string | null =>
  typeof parent === 'string' ? parent : null

const findCycle = async (req: PayloadRequest, id: string, area: AreaDoc): Promise<Finding[]> => {
  const moved = { id, name: area.name ?? '', parent: parentOf(area) }
  try {
    assertNoCycle(await readAreaTree(req), moved)
    return []
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return [{ path: 'parent', code: error.code, params: error.params }]
  }
}

/** Broken rules of an area about to be saved. The tree is read only when its parent changes. */
export const checkArea = async ({
  req,
  area,
  before,
}: {
  req: PayloadRequest
  area: AreaDoc
  before: AreaDoc | undefined
}): Promise<Finding[]> => {
  const validity: Finding[] = isValidityOrdered(area)
    ? []
    : [{ path: 'validTo', code: 'area.validityOrder', params: {} }]
  const parent = parentOf(area)
  if (!before?.id || parent === null || parent === parentOf(before)) return validity
  return [...validity, ...(await findCycle(req, before.id, area))]
}

/** A new area has nothing below it, so its parent is all that matters. */
const readAround = (req: PayloadRequest, area: AreaDoc, isNew: boolean) => {
  const parent = parentOf(area)
  if (!isNew) return readAreaTree(req)
  return parent === null ? [] : readArea(req, parent)
}

/**
 * Keeps path and level of an area, and of everything below it, after a save: one read of the tree
 * (of the parent for a new area), one bulk write of what changed. Returns the area's own place.
 */
export const placeArea = async (
  req: PayloadRequest,
  area: AreaDoc & { id: string },
  isNew: boolean,
): Promise<Placement> => {
  const areas = await readAround(req, area, isNew)
  const parentPath = areas.find(({ id }) => id === parentOf(area))?.path ?? null
  const placed = placeSubtree({ areas, root: area.id, parentPath })
  const own = placed.get(area.id) ?? placeBelow(parentPath, area.id)
  for (const { id, path, level } of areas) {
    if (placed.get(id)?.path === path && placed.get(id)?.level === level) placed.delete(id)
  }
  await writePlacements(req, placed)
  return own
}
