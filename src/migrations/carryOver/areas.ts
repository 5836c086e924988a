import { carryOverAreas, type CarriedChange, type OldArea } from '#domain/areas/carryOver'
import { placesOn, type Place } from '#domain/areas/memberships'
import type { Membership } from '#domain/areas/territory'
import { normalizeGerman, searchTextOf } from '#domain/german/normalizeGerman'

import { divisions } from './divisions.ts'
import { keyedId } from './keyedId.ts'

export type NamedArea = OldArea & { name: string }

export type ChangeRecord = {
  id: string
  title: string
  kind: CarriedChange['kind']
  /** ISO day. */
  effectiveOn: string | null
  reason: string
  areas: string[]
  shares: { id: string; from: string; to: string; share: number | null }[]
  sortKey: string
  searchText: string
}

export type CarriedAreas = {
  memberships: (Membership & { id: string })[]
  changes: ChangeRecord[]
  areas: (Place & { id: string; division: string; note: string | null })[]
}

/** Changes must say why; nobody asked for it before. */
const noReason = 'Aus den Vorgängern der Gebiete übernommen; ein Grund war nicht angegeben.'

const unique = (ids: readonly string[]) => [...new Set(ids)]

const changeRecord = (
  { kind, effectiveOn, reason, rows }: CarriedChange,
  names: ReadonlyMap<string, string>,
): ChangeRecord => {
  const [from, to] = [unique(rows.map((row) => row.from)), unique(rows.map((row) => row.to))]
  const list = (ids: readonly string[]) => ids.map((id) => names.get(id)).join(', ')
  const title = `${list(from)} → ${list(to)}`
  return {
    id: keyedId('area change', ...to),
    title,
    kind,
    effectiveOn,
    reason: reason ?? noReason,
    areas: unique([...from, ...to]),
    shares: rows.map((row) => ({ id: keyedId('share', row.from, row.to), ...row })),
    sortKey: normalizeGerman(title.slice(0, 200)),
    searchText: searchTextOf([title]),
  }
}

/** Links to areas that are no longer there said nothing. */
const withoutLooseEnds = (areas: readonly NamedArea[]): NamedArea[] => {
  const known = new Set(areas.map(({ id }) => id))
  return areas.map((area) => ({
    ...area,
    parent: area.parent !== null && known.has(area.parent) ? area.parent : null,
    predecessors: area.predecessors.filter((one) => known.has(one.area)),
  }))
}

/** What areas of version 0.1 become; `today` (ISO) decides where each of them stands. */
export const carriedAreas = (given: readonly NamedArea[], today: string): CarriedAreas => {
  const areas = withoutLooseEnds(given)
  const names = new Map(areas.map(({ id, name }) => [id, name]))
  const carried = carryOverAreas(areas)
  const memberships = carried.memberships.map((membership) => ({
    id: keyedId('area membership', membership.child),
    ...membership,
    validTo: null,
  }))
  const territory = {
    areas: areas.map(({ kind, ...area }) => ({ ...area, division: kind, population: null })),
    divisions,
    memberships,
  }
  const places = placesOn(territory, today)
  return {
    memberships,
    changes: carried.changes.map((change) => changeRecord(change, names)),
    areas: areas.map(({ id, kind }) => ({
      id,
      division: kind,
      note: carried.notes.get(id) ?? null,
      ...(places.get(id) as Place),
    })),
  }
}
