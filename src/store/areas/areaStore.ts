import type { PayloadRequest } from 'payload'

import { readRows } from '#database/rows'
import type { Area } from '#domain/figures/types'

const fields = ['parent', 'kind', 'validFrom', 'validTo'] as const
type Row = Pick<Area, (typeof fields)[number]>

/** All areas, as narrow as the roll-up needs them, with days without their time: one query. */
export const loadAreas = async (req: PayloadRequest): Promise<Area[]> => {
  const rows = await readRows<Row>({ req, collection: 'areas', where: {}, fields })
  return rows.map(({ id, parent, kind, validFrom, validTo }) => ({
    id,
    parent,
    kind,
    validFrom: validFrom?.slice(0, 10) ?? null,
    validTo: validTo?.slice(0, 10) ?? null,
  }))
}

/** Ids of the areas directly below the given ones. */
export const loadChildren = async (
  req: PayloadRequest,
  parents: readonly string[],
): Promise<string[]> => {
  const query = { collection: 'areas' as const, where: { parent: parents }, fields: [] }
  return (await readRows({ req, ...query })).map(({ id }) => id)
}
