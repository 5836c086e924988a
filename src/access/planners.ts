import { byRole } from './byRole.ts'
import { planning } from './office.ts'

/** Planners and administrators. */
export const planners = byRole(planning)
