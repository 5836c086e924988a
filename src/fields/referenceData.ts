/** `custom` of a collection that changes seldom and is read with every save: it is remembered. */
export const referenceData = { isReferenceData: true } as const
