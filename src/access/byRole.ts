import type { AccessResult, PayloadRequest } from 'payload'

import type { Role } from '#glossary'

import { personOf, type Person } from './person.ts'

/** What one role may touch: all, nothing, or what a query finds. */
export type Scope = boolean | ((person: Person) => AccessResult)

/** Roles that are not named may nothing, strangers never. */
export const byRole =
  (scopes: Partial<Record<Role, Scope>>) =>
  ({ req }: { req: PayloadRequest }): AccessResult => {
    const person = personOf(req)
    const scope = person ? (scopes[person.role] ?? false) : false
    return typeof scope === 'function' && person ? scope(person) : scope === true
  }
