import type { PayloadRequest } from 'payload'

import { readRows, type FlatRow } from '#database/rows'
import type { Area } from '#domain/types'

export const areaFields = ['parent', 'kind', 'validFrom', 'validTo']

/** Days without their time. */
export const toAreas = (rows: FlatRow[]): Area[] => {
  const areas = rows as unknown as Area[]
  for (const area of areas) {
    if (area.validFrom) area.validFrom = area.validFrom.slice(0, 10)
    if (area.validTo) area.validTo = area.validTo.slice(0, 10)
  }
  return areas
}

/** All areas, as narrow as the roll-up needs them: one query. */
export const loadAreas = async (req: PayloadRequest): Promise<Area[]> =>
  toAreas(await readRows({ req, collection: 'areas', where: {}, fields: areaFields }))

/** Ids of the areas directly below the given ones. */
export const loadChildren = async (
  req: PayloadRequest,
  parents: readonly string[],
): Promise<string[]> => {
  const query = { collection: 'areas' as const, where: { parent: parents }, fields: [] }
  return (await readRows({ req, ...query })).map(({ id }) => id)
}
