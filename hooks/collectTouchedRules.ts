import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { touchArea, touchIndicator, touchSource } from '#usecases/figures/touch'

/** Areas decide what is added to what. */
export const collectTouchedAreas: CollectionAfterChangeHook = ({ req, doc, data, previousDoc }) => {
  touchArea({ req, id: String(doc.id), before: previousDoc, after: data })
}

export const collectDeletedArea: CollectionAfterDeleteHook = ({ req, id, doc }) => {
  touchArea({ req, id: String(id), before: doc, after: null })
}

/** Indicators decide how it is added. */
export const collectTouchedIndicators: CollectionAfterChangeHook = (args) => {
  const { req, doc, data, previousDoc } = args
  touchIndicator({ req, id: String(doc.id), before: previousDoc, after: data })
}

/** Data sources decide what of it may be seen. */
export const collectTouchedSources: CollectionAfterChangeHook = (args) => {
  const { req, doc, data, previousDoc } = args
  touchSource({ req, id: String(doc.id), before: previousDoc, after: data })
}
