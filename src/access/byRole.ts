import type { AccessResult, FilterOptions, PayloadRequest } from 'payload'

import type { Own } from '#domain/accounts/own'
import { personOf, type Person } from '#domain/accounts/person'
import { entersOwnOnly, type Role } from '#domain/accounts/roles'

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

/** Who runs the planning. */
export const planning = { admin: true, planner: true } as const

/** Who runs the planning, and the head of the department above it. */
export const office = { ...planning, head: true } as const

/** The same for everybody outside the office. */
export const outside = (scope: Scope) => ({
  municipality: scope,
  association: scope,
  council: scope,
})

/** Derived data: hooks write it, no person does, administrators included. */
export const nobody = () => false

export const planners = byRole(planning)

export const everyoneSignedIn = byRole({ ...office, ...outside(true) })

/** Records of the planning that everybody may read. */
export const keptByPlanners = {
  read: everyoneSignedIn,
  create: planners,
  update: planners,
  delete: planners,
}

/** Released records; those that are not stay in the office. */
export const releasedOnly = byRole({
  ...office,
  ...outside(() => ({ released: { equals: true } })),
})

/** The person whose choices in relations are narrowed to what is theirs; null for others. */
export const narrowedPerson = (asking: { user?: unknown }): Person | null => {
  const person = personOf(asking)
  return person !== null && entersOwnOnly(person.role) ? person : null
}

/** Narrows what may be chosen in a relation. */
export const narrowed =
  (own: Own): FilterOptions =>
  (asking) => {
    const person = narrowedPerson(asking)
    return person === null || own(person)
  }
