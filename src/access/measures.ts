import type { Where } from 'payload'

import { ownedBy, sharedWith } from '#domain/accounts/own'

import { byRole, keptByPlanners, office, outside, planning, type Scope } from './byRole.ts'

const released: Where = { released: { equals: true } }

const releasedOrInvolved: Scope = (person) => {
  const shared = sharedWith(person)
  return shared ? { or: [released, shared] } : released
}

export const actionFieldsAccess = keptByPlanners

export const topicsAccess = keptByPlanners

export const goalsAccess = keptByPlanners

export const measuresAccess = {
  ...keptByPlanners,
  /** Released measures, and those in which the person's actor is involved. */
  read: byRole({ ...office, ...outside(releasedOrInvolved) }),
  update: byRole({ ...planning, municipality: ownedBy, association: ownedBy }),
}

export const interactionsAccess = {
  ...keptByPlanners,
  /** Interactions name measures that may not be released yet. */
  read: byRole({ ...office, ...outside(true), council: false }),
}
