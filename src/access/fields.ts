import type { FieldAccess } from 'payload'

import { personOf } from '#domain/accounts/person'
import type { Role } from '#domain/accounts/roles'

const only =
  (...roles: Role[]): FieldAccess =>
  ({ req }) => {
    const person = personOf(req)
    return person !== null && roles.includes(person.role)
  }

/** Only administrators decide what an account may do. */
export const adminsMaySet = { create: only('admin'), update: only('admin') }

/** Fields that stay with the planning office where others may edit the rest. */
export const plannersMaySet = {
  create: only('admin', 'planner'),
  update: only('admin', 'planner'),
}

/** Who works here is the office's own matter: readers outside do not see names of its staff. */
export const officeReads = { read: only('admin', 'planner', 'head') }
