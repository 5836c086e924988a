import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'

import { refuseClosedSort, type Ordered } from '#usecases/refuseClosedSort'

/** Nobody learns from the order of a list what they may not read. */
export const orderOnlyByOpenFields: CollectionBeforeOperationHook = async (hook) => {
  const args = hook.args as Ordered
  if (args.overrideAccess || !(args.sort || args.joins)) return
  await refuseClosedSort(hook.req, hook.collection.slug as CollectionSlug, args)
}
