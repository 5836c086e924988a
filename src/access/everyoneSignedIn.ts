import { byRole } from './byRole.ts'
import { allRoles } from './office.ts'

export const everyoneSignedIn = byRole(allRoles)
