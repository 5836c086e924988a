import type { PayloadRequest } from 'payload'

import { readDistinct, type RowFilter } from '#database/rows'
import { listSlices } from '#database/slices'
import { uniqueSlices } from '#domain/figures/changedSlices'
import type { SliceKey } from '#domain/figures/types'

import { slicesWithFigures } from './figures.ts'

/** All slices of the indicators. */
export const slicesOfIndicators = async (
  req: PayloadRequest,
  indicators: readonly string[],
): Promise<SliceKey[]> => {
  const keys: SliceKey[] = []
  for (const indicator of indicators) {
    const slices = await listSlices({ req, indicator, withData: [] })
    keys.push(...slices.map(({ period }) => ({ indicator, period })))
  }
  return keys
}

/**
 * Slices in which an area or one around it (`around`: those it belongs or belonged to) has a figure:
 * in all others it adds nothing and is missed by nobody. `since` (a year) leaves out what is over.
 */
export const slicesOfAreas = async (
  req: PayloadRequest,
  { areas, since }: { areas: readonly string[]; since: string | null },
): Promise<SliceKey[]> => {
  if (areas.length === 0) return []
  const where: RowFilter = { area: [...areas] }
  if (since !== null) where['period'] = { atLeast: since }
  return uniqueSlices(await slicesWithFigures(req, where))
}

/** Slices in which areas have values, whether or not anything follows from them. */
export const slicesWithValues = async (
  req: PayloadRequest,
  areas: readonly string[],
): Promise<SliceKey[]> =>
  readDistinct<SliceKey>({
    req,
    collection: 'observations',
    where: { area: [...areas] },
    fields: ['indicator', 'period'],
  })

/** Slices in which the coverage of an area is measured by the population of those in it. */
export const slicesByPopulation = async (
  req: PayloadRequest,
  parents: readonly string[],
): Promise<SliceKey[]> => {
  if (parents.length === 0) return []
  const where = { area: [...parents], coverageBase: ['population', 'areas'] }
  return uniqueSlices(await slicesWithFigures(req, where))
}
