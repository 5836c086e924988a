import type { PayloadRequest } from 'payload'

const officeRoles = new Set<unknown>(['admin', 'planner', 'head'])

/** True for the roles that read all records, released or not. */
export const seesEverything = ({ user }: Pick<PayloadRequest, 'user'>): boolean =>
  officeRoles.has((user as { role?: unknown } | null)?.role)
