import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { touchObservation } from '#usecases/figures/touch'

/** Remembers where an observation was and where it is now. */
export const collectTouchedSlices: CollectionAfterChangeHook = ({ req, data, previousDoc }) => {
  touchObservation(req, previousDoc, data)
}

/** The slice a deleted observation was in. */
export const collectSliceOfDeleted: CollectionAfterDeleteHook = ({ req, doc }) => {
  touchObservation(req, doc, null)
}
