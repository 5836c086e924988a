import { DomainError } from '../errors.ts'
import { dayOf } from '../german/germanDate.ts'
import { groupBy } from '../records/groupBy.ts'
import { idOf } from '../records/link.ts'
import type { Division, Membership, Territory } from './territory.ts'
import { validOn } from './validity.ts'

/**
 * The membership a record says, as it is stored or as a form sends it; `null` while one of the three
 * it joins is missing.
 */
export function membershipOf(
  record: { readonly [field: string]: unknown } | null,
): Membership | null {
  if (record === null) return null
  const [child, parent] = [idOf(record['child']), idOf(record['parent'])]
  const division = idOf(record['division'])
  if (child === null || parent === null || division === null) return null
  const days = { validFrom: dayOf(record['validFrom']), validTo: dayOf(record['validTo']) }
  return { child, parent, division, ...days }
}

/** Memberships that hold on a day. */
export function membershipsOn(all: readonly Membership[], day: string): Membership[] {
  return all.filter((one) => validOn(one, day))
}

/** Whether two spans of days share one. */
export function overlap(
  a: Pick<Membership, 'validFrom' | 'validTo'>,
  b: Pick<Membership, 'validFrom' | 'validTo'>,
): boolean {
  const before = (end: string | null, start: string | null) =>
    end !== null && start !== null && end < start
  return !before(a.validTo, b.validFrom) && !before(b.validTo, a.validFrom)
}

/** An area counts once in a division: the membership that stands in the way of `wanted`, if any. */
export function conflicting<Known extends Membership>(
  known: readonly Known[],
  wanted: Membership,
): Known | undefined {
  return known.find(
    (one) => one.child === wanted.child && one.division === wanted.division && overlap(one, wanted),
  )
}

/** Parts that belong to an area after `day`, when it has ended: they would stand alone. */
export function partsAfter(
  { areas, memberships }: Territory,
  { id, day }: { id: string; day: string },
): string[] {
  const ends = new Map(areas.map(({ id: area, validTo }) => [area, validTo]))
  const isAfter = (end: string | null | undefined) => !end || end > day
  return memberships.flatMap(({ parent, child, validTo }) =>
    parent === id && isAfter(validTo) && isAfter(ends.get(child)) ? [child] : [],
  )
}

/**
 * The membership that a new one takes over from: it holds on the day the new one begins, has no end
 * and began before. It ends the day before, so that nobody has to.
 */
export function relievedBy<Known extends Membership>(
  known: readonly Known[],
  wanted: Membership,
): Known | undefined {
  const { validFrom } = wanted
  if (validFrom === null) return undefined
  return known.find(
    (one) =>
      one.child === wanted.child &&
      one.division === wanted.division &&
      one.validTo === null &&
      (one.validFrom === null || one.validFrom < validFrom),
  )
}

const always = '0000-01-01'

/** A cycle can only begin on a day on which some membership begins. */
function beginnings(all: readonly Membership[], wanted: Membership): string[] {
  const from = wanted.validFrom ?? always
  const days = all.map(({ validFrom }) => validFrom ?? always).filter((day) => day >= from)
  return [...new Set([from, ...days])].filter((day) => validOn(wanted, day))
}

function chainUp(all: readonly Membership[], wanted: Membership): string[] | null {
  const above = groupBy(all, ({ child }) => child)
  const open: string[][] = [[wanted.child, wanted.parent]]
  const seen = new Set<string>()
  for (const chain of open) {
    const last = chain.at(-1) as string
    if (last === wanted.child) return chain
    if (seen.has(last)) continue
    seen.add(last)
    for (const { parent } of above.get(last) ?? []) open.push([...chain, parent])
  }
  return null
}

/**
 * Refuses a membership by which an area would lie below itself on any day.
 * @throws DomainError `area.cycle` with `chain`, e.g. `A → B → A`
 */
export function assertNoCycle(input: {
  memberships: readonly Membership[]
  wanted: Membership
  nameOf: (area: string) => string
}): void {
  const { memberships, wanted, nameOf } = input
  for (const day of beginnings(memberships, wanted)) {
    const chain = chainUp(membershipsOn(memberships, day), wanted)
    if (chain) throw new DomainError('area.cycle', { chain: chain.map(nameOf).join(' → ') })
  }
}

/** Where an area stands today: directly below `parent`; `path` names who has rights over it. */
export type Place = { parent: string | null; path: string; level: number }

/** Path and level below the areas that a path names; `null` where there are none. */
export function placeBelow(above: string | null, id: string): Pick<Place, 'path' | 'level'> {
  const path = `${above ?? '/'}${id}/`
  return { path, level: path.split('/').length - 3 }
}

/**
 * The membership that says where an area belongs: that of its own division, for another one beside it
 * moves no rights; else a partition first, then the highest division.
 */
function mainMembership(
  own: readonly Membership[],
  division: string | undefined,
  divisions: ReadonlyMap<string, Division>,
): Membership | undefined {
  const order = (one: Membership) => {
    const { isPartition, rank } = divisions.get(one.division) ?? { isPartition: false, rank: 0 }
    const isOwn = one.division === division
    return [isOwn ? 0 : isPartition ? 1 : 2, rank, one.parent] as const
  }
  return [...own].sort((a, b) => {
    const [left, right] = [order(a), order(b)]
    return left[0] - right[0] || left[1] - right[1] || (left[2] < right[2] ? -1 : 1)
  })[0]
}

/**
 * What holds on a day; of an area that belongs nowhere then, what held last: what is still to come
 * gives nobody rights over an area before its day. An area that is new to all comes to its first.
 */
function nearestTo(own: readonly Membership[], day: string): Membership[] {
  const holding = membershipsOn(own, day)
  if (holding.length > 0) return holding
  const ends = own.flatMap(({ validTo }) => (validTo !== null && validTo < day ? [validTo] : []))
  const last = ends.sort().at(-1)
  if (last !== undefined) return own.filter(({ validTo }) => validTo === last)
  const [first] = own.map(({ validFrom }) => validFrom).sort()
  return own.filter(({ validFrom }) => validFrom === first)
}

/**
 * Places of all areas on a day. A path lists the county and the municipality an area lies in, then
 * the area: `/county/municipality/area/`. Areas of other divisions give no rights over what is in
 * them, so no path names them but their own.
 */
export function placesOn({ areas, divisions, memberships }: Territory, day: string) {
  const known = new Map(divisions.map((division) => [division.id, division]))
  const divisionOf = new Map(areas.map(({ id, division }) => [id, division]))
  const levelOf = (id: string) => known.get(divisionOf.get(id) ?? '')?.level
  const ofChild = groupBy(memberships, ({ child }) => child)
  const parentOf = (id: string) =>
    mainMembership(nearestTo(ofChild.get(id) ?? [], day), divisionOf.get(id), known)?.parent ?? null
  const places = new Map<string, Place>()
  for (const { id } of areas) {
    const above: string[] = []
    const seen = new Set([id])
    let at = parentOf(id)
    while (at !== null && !seen.has(at)) {
      seen.add(at)
      const level = levelOf(at)
      if (level === 'county' || level === 'municipality') above.unshift(at)
      at = parentOf(at)
    }
    const path = above.length === 0 ? null : `/${above.join('/')}/`
    places.set(id, { parent: parentOf(id), ...placeBelow(path, id) })
  }
  return places
}
