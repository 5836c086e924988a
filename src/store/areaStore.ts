import type { PayloadRequest } from 'payload'

import { readRows } from '#database/rows'
import type { Area } from '#domain/types'

const fields = ['parent', 'kind', 'validFrom', 'validTo'] as const

/** All areas, as narrow as the roll-up needs them: one query. */
export const loadAreas = async (req: PayloadRequest): Promise<Area[]> => {
  const areas = await readRows<Area>({ req, collection: 'areas', where: {}, fields })
  for (const area of areas) {
    area.validFrom &&= area.validFrom.slice(0, 10)
    area.validTo &&= area.validTo.slice(0, 10)
  }
  return areas
}

/** Ids of the areas directly below the given ones. */
export const loadChildren = async (
  req: PayloadRequest,
  parents: readonly string[],
): Promise<string[]> => {
  const children = await readRows({
    req,
    collection: 'areas',
    where: { parent: parents },
    fields: [],
  })
  return children.map(({ id }) => id)
}
