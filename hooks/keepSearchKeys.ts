import type { CollectionBeforeChangeHook } from 'payload'

import { searchKeysOf } from '#usecases/records/searchKeys'

/** Keeps the normalised keys by which both engines sort and search the German way. */
export const keepSearchKeys: CollectionBeforeChangeHook = ({ collection, data }) => ({
  ...data,
  ...searchKeysOf(collection.flattenedFields, data),
})
