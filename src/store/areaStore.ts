import type { PayloadRequest } from 'payload'

import { readRows, type FlatRow } from '#database/rows'
import type { Area } from '#domain/types'

export const areaFields = ['parent', 'kind', 'validFrom', 'validTo']

const known = new WeakMap<FlatRow[], Area[]>()

/** Days without their time; the same rows give the same array. */
export const toAreas = (rows: FlatRow[]): Area[] => {
  const found = known.get(rows)
  if (found) return found
  const areas = (rows as unknown as Area[]).map(({ id, parent, kind, validFrom, validTo }) => ({
    id,
    parent,
    kind,
    validFrom: validFrom?.slice(0, 10) ?? null,
    validTo: validTo?.slice(0, 10) ?? null,
  }))
  known.set(rows, areas)
  return areas
}

/** Whether two reads found the same tree; the second may then stand for the first. */
export const isSameTree = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.length === b.length &&
  a.every((area, at) => {
    const other = b[at]!
    return (
      area.id === other.id &&
      area.parent === other.parent &&
      area.kind === other.kind &&
      area.validFrom === other.validFrom &&
      area.validTo === other.validTo
    )
  })

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
