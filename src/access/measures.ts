import type { Where } from 'payload'

import { byRole, keptByPlanners, office, outside, planning, type Scope } from './byRole.ts'
import type { Person } from './person.ts'

/** Measures the person's actor answers for. */
const ownMeasures = ({ actor }: Person): Where | false =>
  actor !== null && { owner: { equals: actor } }

const released: Where = { released: { equals: true } }

const releasedOrInvolved: Scope = ({ actor }) =>
  actor === null
    ? released
    : { or: [released, { owner: { equals: actor } }, { partners: { in: [actor] } }] }

export const actionFieldsAccess = keptByPlanners

export const topicsAccess = keptByPlanners

export const goalsAccess = keptByPlanners

export const measuresAccess = {
  ...keptByPlanners,
  /** Released measures, and those in which the person's actor is involved. */
  read: byRole({ ...office, ...outside(releasedOrInvolved) }),
  update: byRole({ ...planning, municipality: ownMeasures, association: ownMeasures }),
}

export const interactionsAccess = {
  ...keptByPlanners,
  /** Interactions name measures that may not be released yet. */
  read: byRole({ ...office, ...outside(true), council: false }),
}
