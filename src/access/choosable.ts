import type { FilterOptions, Where } from 'payload'

import type { Role } from '#glossary'

import { ownAreas } from './ownAreas.ts'
import { ownProviders } from './ownProviders.ts'
import { personOf, type Person } from './person.ts'

const narrowed =
  (roles: Role[], scope: (person: Person) => Where | false): FilterOptions =>
  ({ user }) => {
    const person = personOf({ user })
    return person === null || !roles.includes(person.role) ? true : scope(person)
  }

/** A municipality delivers for its own areas only. */
export const ownAreasOnly = narrowed(['municipality'], ownAreas)

/** Municipalities and associations list services of their own providers only. */
export const ownProvidersOnly = narrowed(['municipality', 'association'], ownProviders)
