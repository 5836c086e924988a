import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

import { newId } from '#usecases/records/newId'

/** Ids are ours to give: what a person sends for one is dropped. */
export const refuseForeignId: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, overrideAccess } = args as { data?: { id?: unknown }; overrideAccess?: boolean }
  if (operation === 'create' && !overrideAccess && data) delete data.id
}

/** A new record gets its short id before anything points at it. */
export const giveOwnId: CollectionBeforeValidateHook = ({ collection, data, operation }) =>
  operation === 'create' && data && !data['id'] ? { ...data, id: newId(collection.slug) } : data
