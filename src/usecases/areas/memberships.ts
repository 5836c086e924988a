import type { PayloadRequest } from 'payload'

import { assertNoCycle, conflicting, membershipOf, relievedBy } from '#domain/areas/memberships'
import type { Membership } from '#domain/areas/territory'
import { isValidityOrdered } from '#domain/areas/validity'
import { DomainError, type Finding } from '#domain/errors'
import { addDays } from '#domain/german/germanDate'
import { idOf } from '#domain/records/link'
import { endMembership, readPlaces } from '#store/areas/places'
import { loadMemberships } from '#store/areas/territory'
import { knownTerritory } from '#store/figures/known'
import { createRecord } from '#store/records/recordStore'

type Doc = Readonly<Record<string, unknown>>

type Known = Membership & { id: string }

const nameOf = async (req: PayloadRequest, area: string): Promise<string> => {
  const [place] = await readPlaces(req, [area])
  return place?.name ?? area
}

const findOverlap = async (
  req: PayloadRequest,
  wanted: Membership,
  others: readonly Membership[],
): Promise<Finding[]> => {
  const conflict = conflicting(others, wanted)
  if (!conflict) return []
  const params = { parent: await nameOf(req, conflict.parent) }
  return [{ path: 'validFrom', code: 'membership.overlap', params }]
}

/** The past stays what it was only if it is known when it ended, and an auditor asks why. */
const findUnexplained = async (
  req: PayloadRequest,
  relieved: Membership | undefined,
  reason: unknown,
): Promise<Finding[]> => {
  if (!relieved || (typeof reason === 'string' && reason.trim() !== '')) return []
  const params = { parent: await nameOf(req, relieved.parent) }
  return [{ path: 'reason', code: 'membership.reasonMissing', params }]
}

/** What an area moves away from where nobody has said yet since when. */
const openOne = (others: readonly Known[], wanted: Membership): Known | undefined =>
  wanted.validFrom === null
    ? others.find(
        (one) =>
          one.child === wanted.child && one.division === wanted.division && one.validTo === null,
      )
    : undefined

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

/** In which division an area is a member, where nobody says else: its own. */
const withDivision = async (req: PayloadRequest, doc: Doc): Promise<Doc> => {
  if (idOf(doc['division']) !== null) return doc
  const { areas } = await knownTerritory(req)
  const child = areas.find(({ id }) => id === doc['child'])
  return child ? { ...doc, division: child.division } : doc
}

/**
 * Broken rules of a membership about to be saved, and the division it is in; `id` where it is stored
 * already. A new one relieves the one that holds until then, which its save ends.
 */
export const checkMembership = async ({
  req,
  doc: given,
  id,
}: {
  req: PayloadRequest
  doc: Doc
  id: string | undefined
}): Promise<{ findings: Finding[]; derived: { division?: string } }> => {
  const doc = await withDivision(req, given)
  const wanted = membershipOf(doc)
  if (!wanted) return { findings: [], derived: {} }
  const derived = { division: wanted.division }
  if (!isValidityOrdered(wanted))
    return { findings: [{ path: 'validTo', code: 'area.validityOrder', params: {} }], derived }
  const others = (await loadMemberships(req)).filter((one) => one.id !== id)
  const relieved = id === undefined ? relievedBy(others, wanted) : undefined
  const left = relieved ?? (id === undefined ? openOne(others, wanted) : undefined)
  const rest = others.filter((one) => one !== relieved)
  const findings = [
    ...(await findUnexplained(req, left, doc['reason'])),
    ...(await findOverlap(req, wanted, rest)),
    ...(await findCycle(req, wanted, rest)),
  ]
  return { findings, derived }
}

/** Ends what a new membership takes over from, and keeps the change with its reason. */
export const relievePrevious = async (req: PayloadRequest, doc: Doc): Promise<void> => {
  const wanted = membershipOf(doc)
  const others = (await loadMemberships(req)).filter((one) => one.id !== doc['id'])
  const relieved: Known | undefined = wanted ? relievedBy(others, wanted) : undefined
  if (!wanted?.validFrom || !relieved) return
  await endMembership(req, relieved.id, addDays(wanted.validFrom, -1))
  const [child, before, after] = [
    await nameOf(req, wanted.child),
    await nameOf(req, relieved.parent),
    await nameOf(req, wanted.parent),
  ]
  await createRecord({
    req,
    collection: 'area-changes',
    data: {
      title: `${child}: ${before} → ${after}`,
      kind: 'reassignment',
      effectiveOn: wanted.validFrom,
      reason: doc['reason'],
      areas: [wanted.child],
      before,
      after,
    },
  })
}
