import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { touchArea, touchMembership, type Doc } from '#usecases/figures/touch'

/** Areas decide who is there to be added. */
export const collectTouchedAreas: CollectionAfterChangeHook = ({ req, doc, data, previousDoc }) => {
  touchArea({ req, id: String(doc.id), before: previousDoc, after: data })
}

export const collectDeletedArea: CollectionAfterDeleteHook = ({ req, id, doc }) => {
  touchArea({ req, id: String(id), before: doc, after: null })
}

/** Memberships decide what is added to what; without `data` one was deleted. */
export const collectTouchedMemberships = (hook: {
  req: PayloadRequest
  doc: Doc
  data?: Doc
  previousDoc?: Doc
}): void => {
  const { req, doc, data, previousDoc } = hook
  touchMembership(req, data ? (previousDoc ?? null) : doc, data ?? null)
}
