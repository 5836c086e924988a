import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { touchSlices } from '#usecases/figures/touch'

/** Remembers the slice an observation was in and the one it is in now. */
export const collectTouchedSlices: CollectionAfterChangeHook = ({ req, data, previousDoc }) => {
  touchSlices(req, previousDoc, data)
}

/** The slice a deleted observation was in. */
export const collectSliceOfDeleted: CollectionAfterDeleteHook = ({ req, doc }) => {
  touchSlices(req, doc, null)
}
