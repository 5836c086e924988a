import type { Where } from 'payload'

import { byRole, type Scope } from './byRole.ts'
import { office } from './office.ts'
import { ownServices } from './ownProviders.ts'

const released: Where = { released: { equals: true } }

const releasedOrOwn: Scope = (person) => {
  const own = ownServices(person)
  return own ? { or: [released, own] } : released
}

/** Released services, and those of the person's own providers. */
export const servicesInSight = byRole({
  ...office,
  municipality: releasedOrOwn,
  association: releasedOrOwn,
  council: releasedOrOwn,
})
