import type { CollectionBeforeOperationHook } from 'payload'

import { refuseClosedFilter, type Filtered } from '#usecases/records/queries/closedFilter'
import { refuseClosedSort, type Ordered } from '#usecases/records/queries/closedSort'

/** Nobody learns from a filter or from the order of a list what they may not read. */
export const askOnlyByOpenFields: CollectionBeforeOperationHook = async (hook) => {
  const args = hook.args as Ordered & Filtered
  if (args.overrideAccess) return
  const slug = hook.collection.slug
  if (args.where || args.joins) await refuseClosedFilter(hook.req, slug, args)
  if (args.sort || args.joins) await refuseClosedSort(hook.req, slug, args)
}
