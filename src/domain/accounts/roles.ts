/** Everybody who may have an account; the glossary has their German names. */
export type Role = 'admin' | 'planner' | 'head' | 'municipality' | 'association' | 'council'

/** Who may create the other accounts: the role of the first one. */
export const firstRole: Role = 'admin'

const office: readonly Role[] = ['admin', 'planner', 'head']

/** Whoever runs the planning reads all records, released or not, and looks at all of them. */
export const seesEverything = (role: Role): boolean => office.includes(role)

const deliverers: readonly Role[] = ['municipality', 'association']

/** Who enters records of their own only, chosen from what is theirs. */
export const entersOwnOnly = (role: Role): boolean => deliverers.includes(role)
