import { byRole } from './byRole.ts'
import { planning } from './office.ts'
import { inOwnAreas } from './ownAreas.ts'

/** Unprotected values: planners all, a municipality its own. Nobody else, the head included. */
export const valuesOfOwnAreas = byRole({ ...planning, municipality: inOwnAreas })
