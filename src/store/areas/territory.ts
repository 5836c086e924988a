import type { PayloadRequest } from 'payload'

import { readRows } from '#database/rows'
import type { Area, Division, Membership, Territory } from '#domain/areas/territory'
import { dayOf } from '#domain/german/germanDate'

const areaFields = ['division', 'validFrom', 'validTo', 'population'] as const

/** All areas, as narrow as the roll-up needs them, with days without their time: one query. */
const loadAreas = async (req: PayloadRequest): Promise<Area[]> => {
  const query = { collection: 'areas' as const, where: {}, fields: areaFields }
  const rows = await readRows<Pick<Area, (typeof areaFields)[number]>>({ req, ...query })
  return rows.map(({ validFrom, validTo, ...area }) => ({
    ...area,
    validFrom: dayOf(validFrom),
    validTo: dayOf(validTo),
  }))
}

const divisionFields = ['rank', 'level', 'isPartition'] as const

const loadDivisions = async (req: PayloadRequest): Promise<Division[]> => {
  const query = { collection: 'divisions' as const, where: {}, fields: divisionFields }
  const rows = await readRows<Pick<Division, (typeof divisionFields)[number]>>({ req, ...query })
  return rows.map(({ isPartition, ...division }) => ({
    ...division,
    isPartition: Boolean(isPartition),
  }))
}

const membershipFields = ['child', 'parent', 'division', 'validFrom', 'validTo'] as const

/** All memberships that ever held: one query. */
export const loadMemberships = async (
  req: PayloadRequest,
): Promise<(Membership & { id: string })[]> => {
  const query = { collection: 'area-memberships' as const, where: {}, fields: membershipFields }
  const rows = await readRows<Membership>({ req, ...query })
  return rows.map(({ validFrom, validTo, ...membership }) => ({
    ...membership,
    validFrom: dayOf(validFrom),
    validTo: dayOf(validTo),
  }))
}

/**
 * Areas of other partitions of the same parents: what those may be the sum of where the given
 * memberships come or go. Mostly there is one division below an area, and nobody.
 */
export const otherParts = async (
  req: PayloadRequest,
  memberships: readonly Membership[],
): Promise<string[]> => {
  const parents = [...new Set(memberships.map(({ parent }) => parent))]
  if (parents.length === 0) return []
  const query = { collection: 'area-memberships' as const, where: { parent: parents } }
  const fields = ['child', 'parent', 'division'] as const
  const beside = await readRows<Pick<Membership, 'child' | 'parent' | 'division'>>({
    req,
    ...query,
    fields,
  })
  const others = beside.filter(({ parent, division }) =>
    memberships.some((one) => one.parent === parent && one.division !== division),
  )
  if (others.length === 0) return []
  const divisions = await loadDivisions(req)
  const partitions = new Set(divisions.flatMap(({ id, isPartition }) => (isPartition ? [id] : [])))
  return [...new Set(others.flatMap((one) => (partitions.has(one.division) ? [one.child] : [])))]
}

/** All that decides which areas add up to which; three queries over what the county's shape bounds. */
export const loadTerritory = async (req: PayloadRequest): Promise<Territory> => ({
  areas: await loadAreas(req),
  divisions: await loadDivisions(req),
  memberships: await loadMemberships(req),
})
