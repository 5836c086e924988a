import { byRole, everyoneSignedIn, office, outside, planners, type Scope } from './byRole.ts'

const drafts: Scope = () => ({ state: { equals: 'draft' } })

const released: Scope = () => ({ state: { equals: 'released' } })

export const editionsAccess = {
  read: byRole({ ...office, ...outside(released) }),
  create: planners,
  /** Drafts may be changed; the head may only release them, see the fields. Released: nobody. */
  update: byRole({ admin: drafts, planner: drafts, head: drafts }),
  delete: byRole({ admin: drafts, planner: drafts }),
}

export const missionStatementAccess = { read: everyoneSignedIn, update: planners }
