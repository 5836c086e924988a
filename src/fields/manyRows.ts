/** `custom` of a collection with up to millions of rows: only its declared keys are indexed. */
export const manyRows = { hasManyRows: true } as const
