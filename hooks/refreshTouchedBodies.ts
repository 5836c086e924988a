import type { CollectionAfterOperationHook } from 'payload'

import { refreshTouchedBodies as refresh } from '#usecases/meetings/touchedBodies'

/** Minutes follow the seats of their body in the transaction that changed them. */
export const refreshTouchedBodies: CollectionAfterOperationHook = async ({ req, result }) => {
  await refresh(req)
  return result
}
