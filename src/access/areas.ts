import { ownAreas } from '#domain/accounts/own'

import { keptByPlanners, narrowed } from './byRole.ts'

/** A municipality delivers for its own areas only. */
export const ownAreasOnly = narrowed(ownAreas)

export const areasAccess = keptByPlanners

export const divisionsAccess = keptByPlanners

export const areaMembershipsAccess = keptByPlanners

export const areaChangesAccess = keptByPlanners
