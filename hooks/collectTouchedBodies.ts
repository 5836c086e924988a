import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { touchBodies } from '#usecases/meetings/touchedBodies'

/** Who holds a seat may read the minutes of that body: the one it was in and the one it is in. */
export const collectTouchedBodies: CollectionAfterChangeHook = ({ req, data, previousDoc }) => {
  touchBodies(req, previousDoc, data)
}

/** The body a deleted seat was in. */
export const collectBodyOfDeleted: CollectionAfterDeleteHook = ({ req, doc }) => {
  touchBodies(req, doc)
}
