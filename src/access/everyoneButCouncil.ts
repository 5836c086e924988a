import { byRole } from './byRole.ts'
import { allRoles } from './office.ts'

/** Interactions name measures that may not be released yet. */
export const everyoneButCouncil = byRole({ ...allRoles, council: false })
