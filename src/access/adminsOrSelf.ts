import { byRole, type Scope } from './byRole.ts'

const self: Scope = ({ id }) => ({ id: { equals: id } })

/** Administrators see every account, everybody else their own. */
export const adminsOrSelf = byRole({
  admin: true,
  planner: self,
  head: self,
  municipality: self,
  association: self,
  council: self,
})
