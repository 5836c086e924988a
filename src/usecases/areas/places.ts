import type { PayloadRequest } from 'payload'

import { placeBelow, placesOn, type Place } from '#domain/areas/memberships'
import { berlinDay, dayOf } from '#domain/german/germanDate'
import { idOf } from '#domain/records/link'
import {
  insertMembership,
  readPathForChildren,
  readPlaces,
  writePlaces,
  type StoredPlace,
} from '#store/areas/places'
import { loadTerritory } from '#store/areas/territory'

import { touchMembership } from '../figures/touch.ts'

type NewArea = {
  id?: string
  parent?: unknown
  division?: unknown
  validFrom?: unknown
}

/** Place of an area that is just being made below the parent it names; nothing hangs on it yet. */
export const placeNew = async (req: PayloadRequest, area: NewArea): Promise<Place> => {
  const { id = '' } = area
  const parent = idOf(area.parent)
  const above = parent === null ? null : await readPathForChildren(req, parent)
  return { parent, ...placeBelow(above, id) }
}

/** Makes the first membership of a new area that names a parent. */
export const joinArea = async (
  req: PayloadRequest,
  area: NewArea & { id: string },
): Promise<void> => {
  const [parent, division] = [idOf(area.parent), idOf(area.division)]
  if (parent === null || division === null) return
  const days = { validFrom: dayOf(area.validFrom), validTo: null }
  const membership = { child: area.id, parent, division, ...days }
  await insertMembership(req, membership)
  touchMembership(req, null, membership)
}

const isAsStored = (place: Place, { parent, path, level }: StoredPlace): boolean =>
  place.parent === parent && place.path === path && place.level === level

/**
 * Brings the places of all areas in line with the memberships of today; writes those that changed.
 * After a change of a membership or division, each hour and at each start: a membership may begin
 * or end with the day, and a server may have been off at midnight.
 */
export const keepPlaces = async (req: PayloadRequest): Promise<number> => {
  const places = placesOn(await loadTerritory(req), berlinDay(new Date()))
  for (const stored of await readPlaces(req)) {
    const place = places.get(stored.id)
    if (place && isAsStored(place, stored)) places.delete(stored.id)
  }
  await writePlaces(req, places)
  return places.size
}
