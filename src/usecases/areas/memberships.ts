import type { PayloadRequest } from 'payload'

import { assertNoCycle, conflicting } from '#domain/areas/memberships'
import type { Membership } from '#domain/areas/territory'
import { isValidityOrdered } from '#domain/areas/validity'
import { DomainError, type Finding } from '#domain/errors'
import { readPlaces } from '#store/areas/places'
import { loadMemberships } from '#store/areas/territory'

type Doc = Readonly<Record<string, unknown>>

const idOf = (value: unknown): string | null => (typeof value === 'string' && value ? value : null)

const dayOf = (value: unknown): string | null =>
  typeof value === 'string' && value ? value.slice(0, 10) : null

const membershipOf = (doc: Doc): Membership | null => {
  const [child, parent] = [idOf(doc['child']), idOf(doc['parent'])]
  const division = idOf(doc['division'])
  if (child === null || parent === null || division === null) return null
  const days = { validFrom: dayOf(doc['validFrom']), validTo: dayOf(doc['validTo']) }
  return { child, parent, division, ...days }
}

const findOverlap = async (
  req: PayloadRequest,
  wanted: Membership,
  others: readonly Membership[],
): Promise<Finding[]> => {
  const conflict = conflicting(others, wanted)
  if (!conflict) return []
  const [parent] = await readPlaces(req, [conflict.parent])
  const params = { parent: parent?.name ?? conflict.parent }
  return [{ path: 'validFrom', code: 'membership.overlap', params }]
}

const findCycle = async (
  req: PayloadRequest,
  wanted: Membership,
  memberships: readonly Membership[],
): Promise<Finding[]> => {
  try {
    assertNoCycle({ memberships, wanted, nameOf: (id) => id })
    return []
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const names = new Map((await readPlaces(req)).map(({ id, name }) => [id, name]))
    const ids = String(error.params['chain']).split(' → ')
    const chain = ids.map((id) => names.get(id) ?? id).join(' → ')
    return [{ path: 'parent', code: error.code, params: { chain } }]
  }
}

/** Broken rules of a membership about to be saved; `id` where it is stored already. */
export const checkMembership = async ({
  req,
  doc,
  id,
}: {
  req: PayloadRequest
  doc: Doc
  id: string | undefined
}): Promise<Finding[]> => {
  const wanted = membershipOf(doc)
  if (!wanted) return []
  if (!isValidityOrdered(wanted))
    return [{ path: 'validTo', code: 'area.validityOrder', params: {} }]
  const others = (await loadMemberships(req)).filter((one) => one.id !== id)
  return [...(await findOverlap(req, wanted, others)), ...(await findCycle(req, wanted, others))]
}
