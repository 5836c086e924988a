import { byRole, type Scope } from './byRole.ts'

const drafts: Scope = () => ({ state: { equals: 'draft' } })

/** Drafts may be changed; the head may only release them, see the fields. Released: nobody. */
export const draftEditions = byRole({ admin: drafts, planner: drafts, head: drafts })

export const draftEditionsOfPlanners = byRole({ admin: drafts, planner: drafts })
