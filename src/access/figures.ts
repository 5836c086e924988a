import { inOwnAreas } from '#domain/accounts/own'

import { byRole, everyoneSignedIn, keptByPlanners, nobody, planners, planning } from './byRole.ts'

/** Unprotected values: planners all, a municipality its own. Nobody else, the head included. */
const valuesOfOwnAreas = byRole({ ...planning, municipality: inOwnAreas })

export const indicatorsAccess = keptByPlanners

export const breakdownsAccess = keptByPlanners

export const quantitiesAccess = keptByPlanners

export const observationsAccess = {
  read: valuesOfOwnAreas,
  /** The area field narrows a municipality to its own areas. */
  create: byRole({ ...planning, municipality: true }),
  update: valuesOfOwnAreas,
  delete: planners,
}

export const figuresAccess = {
  read: everyoneSignedIn,
  create: nobody,
  update: nobody,
  delete: nobody,
}

export const dataSourcesAccess = keptByPlanners

export const dataAvailabilityAccess = {
  ...keptByPlanners,
  /** A municipality keeps the rows of its own areas up to date. */
  update: byRole({ ...planning, municipality: inOwnAreas }),
}
