/** Derived data: hooks write it, no person does, administrators included. */
export const nobody = () => false
