import type { Where } from 'payload'

import { ownProviders, ownServices } from '#domain/accounts/own'

import { byRole, narrowed, office, outside, planning, type Scope } from './byRole.ts'

const released: Where = { released: { equals: true } }

const releasedOrOwn: Scope = (person) => {
  const own = ownServices(person)
  return own ? { or: [released, own] } : released
}

const actingForAnActor: Scope = ({ actor }) => actor !== null

const maintained = byRole({ ...planning, municipality: ownServices, association: ownServices })

export const servicesAccess = {
  /** Released services, and those of the person's own providers. */
  read: byRole({ ...office, ...outside(releasedOrOwn) }),
  /** The provider field narrows them to their own providers. */
  create: byRole({
    ...planning,
    municipality: actingForAnActor,
    association: actingForAnActor,
  }),
  update: maintained,
  delete: maintained,
}

/** Municipalities and associations list services of their own providers only. */
export const ownProvidersOnly = narrowed(ownProviders)
