import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { joinArea, placeNew } from '#usecases/areas/places'

/** A new area stands where it was put; from then on its memberships say so. */
export const placeNewArea: CollectionBeforeChangeHook = async ({ req, data, operation }) =>
  operation === 'create' ? { ...data, ...(await placeNew(req, data)) } : data

/** What a new area belongs to becomes its first membership. */
export const joinParent: CollectionAfterChangeHook = async ({ req, data, operation, doc }) => {
  if (operation === 'create') await joinArea(req, { ...data, id: String(doc.id) })
}
