import type { PayloadRequest } from 'payload'

import { readRows, writeRows } from '#database/rows'
import type { Place } from '#domain/areas/memberships'
import type { AreaLevel, Membership } from '#domain/areas/territory'

export type StoredPlace = {
  name: string
  parent: string | null
  path: string | null
  level: number | null
}

const fields = ['name', 'parent', 'path', 'level'] as const

/** Where areas stand, with their names; one query. */
export const readPlaces = (
  req: PayloadRequest,
  ids?: readonly string[],
): Promise<(StoredPlace & { id: string })[]> =>
  readRows<StoredPlace>({ req, collection: 'areas', where: ids ? { id: ids } : {}, fields })

/** What areas of a division are to the administration; `null` where there is no such division. */
export const readLevel = async (
  req: PayloadRequest,
  division: string,
): Promise<AreaLevel | null> => {
  const query = { collection: 'divisions' as const, where: { id: division } }
  const [row] = await readRows<{ level: AreaLevel }>({ req, ...query, fields: ['level'] })
  return row?.level ?? null
}

/** The path by which areas below this one begin: rights end at municipalities, and so do paths. */
export const readPathForChildren = async (
  req: PayloadRequest,
  parent: string,
): Promise<string | null> => {
  const [area] = await readRows<{ path: string; division: string }>({
    req,
    collection: 'areas',
    where: { id: parent },
    fields: ['path', 'division'],
  })
  if (!area) return null
  const above = area.path.replace(/[^/]+\/$/, '')
  const own = (await readLevel(req, area.division)) === 'below' ? above : area.path
  return own === '/' ? null : own
}

/** Writes the places of several areas at once. */
export const writePlaces = (
  req: PayloadRequest,
  places: ReadonlyMap<string, Place>,
): Promise<void> =>
  writeRows({
    req,
    collection: 'areas',
    changes: { update: [...places].map(([id, place]) => ({ id, row: { ...place } })) },
  })

const instantOf = (day: string | null): string | null =>
  day === null ? null : `${day}T00:00:00.000Z`

/** The first membership of an area that is being made: part of its own save, so past the hooks. */
export const insertMembership = (req: PayloadRequest, membership: Membership): Promise<void> => {
  const { validFrom, validTo, ...links } = membership
  const days = { validFrom: instantOf(validFrom), validTo: instantOf(validTo) }
  const insert = [{ ...links, ...days, revision: 1 }]
  return writeRows({ req, collection: 'area-memberships', changes: { insert } })
}

/** Which indicators and periods an area has observations of. */
export const readValuesOf = async (
  req: PayloadRequest,
  area: string,
): Promise<{ period: string; indicator: string }[]> =>
  readRows<{ period: string; indicator: string }>({
    req,
    collection: 'observations',
    where: { area },
    fields: ['period', 'indicator'],
  })

/** Ends a membership through all its hooks: figures of the time after follow. */
export const endMembership = async (
  req: PayloadRequest,
  id: string,
  day: string,
): Promise<void> => {
  await req.payload.update({
    collection: 'area-memberships',
    id,
    data: { validTo: instantOf(day) },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
