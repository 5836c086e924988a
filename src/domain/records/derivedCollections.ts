/** Collections whose rows are computed: they follow their sources and never hold anything back. */
export const derivedCollections: readonly string[] = ['figures']
