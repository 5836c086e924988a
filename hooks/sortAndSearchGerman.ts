import type { CollectionBeforeOperationHook } from 'payload'

import { queryByKeys } from '#usecases/records/queries/byKeys'

/** Lists and searches by name use the normalised keys, whichever way the query came in. */
export const sortAndSearchGerman: CollectionBeforeOperationHook = ({ args, collection, req }) =>
  'where' in args || 'sort' in args ? queryByKeys(req, collection.slug, args) : args
