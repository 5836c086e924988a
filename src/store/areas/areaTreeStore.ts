import type { PayloadRequest } from 'payload'

import type { Placement, TreeArea } from '#domain/areas/areaTree'
import { readRows, writeRows } from '#database/rows'

export type PlacedArea = TreeArea & { path: string | null; level: number | null }

const fields = ['name', 'parent', 'path', 'level'] as const

/** All areas with their place in the tree; one query. */
export const readAreaTree = (req: PayloadRequest): Promise<PlacedArea[]> =>
  readRows<PlacedArea>({ req, collection: 'areas', where: {}, fields })

/** One area with its place in the tree, as a list of one or none; one query. */
export const readArea = (req: PayloadRequest, id: string): Promise<PlacedArea[]> =>
  readRows<PlacedArea>({ req, collection: 'areas', where: { id }, fields })

/** Writes the places of several areas at once. */
export const writePlacements = (
  req: PayloadRequest,
  placements: ReadonlyMap<string, Placement>,
): Promise<void> =>
  writeRows({
    req,
    collection: 'areas',
    changes: { update: [...placements].map(([id, placement]) => ({ id, row: { ...placement } })) },
  })
