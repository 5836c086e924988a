import type { Where } from 'payload'

import { keptByPlanners, narrowed } from './byRole.ts'
import type { Person } from './person.ts'

const anyOf = (conditions: Where[]): Where | false =>
  conditions.length ? { or: conditions } : false

/** Areas of a person and everything below them: `path` is `/county/municipality/`. */
const ownAreas = ({ areas }: Person): Where | false =>
  anyOf(areas.map((id) => ({ path: { contains: `/${id}/` } })))

/** Documents whose `area` is one of the person's own, or below. */
export const inOwnAreas = ({ areas }: Person): Where | false =>
  anyOf(areas.map((id) => ({ 'area.path': { contains: `/${id}/` } })))

/** A municipality delivers for its own areas only. */
export const ownAreasOnly = narrowed(['municipality'], ownAreas)

export const areasAccess = keptByPlanners

export const divisionsAccess = keptByPlanners

export const areaMembershipsAccess = keptByPlanners

export const areaChangesAccess = keptByPlanners
