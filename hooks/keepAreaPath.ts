import type { CollectionAfterChangeHook } from 'payload'

import { placeArea } from '#usecases/areas/placeArea'

/** Path and level follow the parent, for the area and for all below it. */
export const keepAreaPath: CollectionAfterChangeHook = async (args) => {
  const { req, doc, previousDoc, data, operation } = args
  const stayed = (previousDoc?.parent ?? null) === (data['parent'] ?? null)
  const isNew = operation === 'create'
  if (!isNew && data['path'] && stayed) return doc
  return { ...doc, ...(await placeArea(req, { ...data, id: doc.id }, isNew)) }
}
