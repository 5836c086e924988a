import type { CollectionAfterOperationHook } from 'payload'

import { recomputeTouched as recompute } from '#usecases/figures/recomputeTouched'

/**
 * Once an operation, before its commit and inside its transaction: what was edited is derived anew,
 * or nothing is saved. Importers set `req.context.aggregates = 'deferred'` and do it at their end.
 */
export const recomputeTouched: CollectionAfterOperationHook = async ({ req, result }) => {
  if (req.context['aggregates'] !== 'deferred') await recompute(req)
  return result
}
