/** Who runs the planning. */
export const planning = { admin: true, planner: true } as const

/** Who runs the planning, and the head of the department above it. */
export const office = { ...planning, head: true } as const

/** Everybody with an account. */
export const allRoles = {
  ...office,
  municipality: true,
  association: true,
  council: true,
} as const
