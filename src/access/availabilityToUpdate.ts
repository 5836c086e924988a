import { byRole } from './byRole.ts'
import { planning } from './office.ts'
import { inOwnAreas } from './ownAreas.ts'

/** A municipality keeps the rows of its own areas up to date. */
export const availabilityToUpdate = byRole({ ...planning, municipality: inOwnAreas })
