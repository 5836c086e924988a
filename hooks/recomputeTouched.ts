import type { CollectionAfterOperationHook } from 'payload'

import { deriveTouched } from '#usecases/figures/deriveTouched'

/**
 * Once an operation, before its commit and inside its transaction: what was edited is derived anew,
 * or nothing is saved.
 */
export const recomputeTouched: CollectionAfterOperationHook = async ({ req, result }) => {
  await deriveTouched(req)
  return result
}
