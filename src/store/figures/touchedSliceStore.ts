import type { CollectionSlug, PayloadRequest } from 'payload'

import { readDistinct, type RowFilter } from '#database/rows'
import { uniqueSlices } from '#domain/figures/affectedSlices'
import type { SliceKey } from '#domain/figures/types'

import { loadChildren } from '#store/areas/areaStore'

const slicesWith = (
  req: PayloadRequest,
  collection: CollectionSlug,
  where: RowFilter,
): Promise<SliceKey[]> =>
  readDistinct<SliceKey>({ req, collection, where, fields: ['indicator', 'period'] })

/** Slices in which something was measured or derived for any of the indicators. */
export const loadSlicesOfIndicators = async (
  req: PayloadRequest,
  indicators: readonly string[],
): Promise<SliceKey[]> => {
  if (indicators.length === 0) return []
  return uniqueSlices([
    ...(await slicesWith(req, 'observations', { indicator: indicators })),
    ...(await slicesWith(req, 'aggregates', { indicator: indicators })),
  ])
}

/**
 * Slices that change when areas are made, moved, deleted, or change their kind or validity. Where
 * neither the area, its children nor its parents (old and new) have a row, and nothing was measured
 * in the area itself, the slice looks the same with and without it.
 */
export const loadSlicesOfAreas = async (
  req: PayloadRequest,
  { areas, parents }: { areas: readonly string[]; parents: readonly string[] },
): Promise<SliceKey[]> => {
  if (areas.length === 0) return []
  const children = await loadChildren(req, areas)
  const around = [...new Set([...areas, ...parents, ...children])]
  return uniqueSlices([
    ...(await slicesWith(req, 'observations', { area: areas })),
    ...(await slicesWith(req, 'aggregates', { area: around })),
  ])
}
