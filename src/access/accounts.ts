import type { PayloadRequest } from 'payload'

import { personOf } from '#domain/accounts/person'

import { byRole, keptByPlanners, outside, type Scope } from './byRole.ts'

type Asking = { req: PayloadRequest }

const self: Scope = ({ id }) => ({ id: { equals: id } })

const admins = byRole({ admin: true })

/** Administrators see every account, everybody else their own. */
const adminsOrSelf = byRole({ planner: self, head: self, ...outside(self), admin: true })

/** Only administrators find the accounts in the navigation. */
export const hiddenFromOthers = ({ user }: { user: unknown }) =>
  personOf({ user })?.role !== 'admin'

export const usersAccess = {
  /** Whoever has an account may open the admin. */
  admin: ({ req }: Asking) => Boolean(req.user),
  create: admins,
  read: adminsOrSelf,
  update: adminsOrSelf,
  delete: admins,
  unlock: ({ req }: Asking) => admins({ req }) === true,
  readVersions: admins,
}

export const actorsAccess = keptByPlanners
