import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import type { NamedMembership } from '#domain/areas/belonging'
import { dayOf } from '#domain/german/germanDate'

/** An area changes hands now and then, not every year. */
const mostMemberships = 200

/** A membership as a form sends it; days ISO, `null` where nothing is chosen. */
export type MembershipForm = {
  child: string
  parent: string
  division: string | null
  validFrom: string | null
  validTo: string | null
  reason: string
}

/** Saves a membership with the rights of whoever asks: a new one, or that with the `id`. */
export const saveMembership = async (
  req: PayloadRequest,
  form: MembershipForm,
  id: string | null,
): Promise<void> => {
  const data = form as RequiredDataFromCollectionSlug<'area-memberships'>
  const target = { collection: 'area-memberships', data, depth: 0, overrideAccess: false } as const
  if (id === null) await req.payload.create({ ...target, req })
  else await req.payload.update({ ...target, id, req })
}

/** All memberships an area ever had, with names. */
export const readNamedMemberships = async (
  req: PayloadRequest,
  area: string,
): Promise<NamedMembership[]> => {
  const { docs } = await req.payload.find({
    collection: 'area-memberships',
    depth: 1,
    limit: mostMemberships,
    overrideAccess: false,
    pagination: false,
    populate: { areas: { name: true }, divisions: { areaName: true } },
    req,
    select: { parent: true, division: true, validFrom: true, validTo: true },
    where: { child: { equals: area } },
  })
  return docs.flatMap(({ parent, division, validFrom, validTo }) =>
    typeof parent === 'object' && typeof division === 'object' && division
      ? [
          {
            parent: parent.name,
            division: division.areaName,
            validFrom: dayOf(validFrom),
            validTo: dayOf(validTo),
          },
        ]
      : [],
  )
}
