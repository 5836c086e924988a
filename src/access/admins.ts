import { byRole } from './byRole.ts'

export const admins = byRole({ admin: true })
