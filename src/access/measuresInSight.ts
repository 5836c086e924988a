import type { Where } from 'payload'

import { byRole, type Scope } from './byRole.ts'
import { office } from './office.ts'

const released: Where = { released: { equals: true } }

const releasedOrInvolved: Scope = ({ actor }) =>
  actor === null
    ? released
    : { or: [released, { owner: { equals: actor } }, { partners: { in: [actor] } }] }

/** Released measures, and those in which the person's actor is involved. */
export const measuresInSight = byRole({
  ...office,
  municipality: releasedOrInvolved,
  association: releasedOrInvolved,
  council: releasedOrInvolved,
})
