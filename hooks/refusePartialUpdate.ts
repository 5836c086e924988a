import type { CollectionAfterOperationHook } from 'payload'

import { refusePartial } from '#usecases/records/partialUpdates'

/**
 * Payload saves what it can of a bulk update and reports the rest, a record whose later hook threw
 * among what is saved. Here the whole update stands or falls, as a single save does.
 */
export const refusePartialUpdate: CollectionAfterOperationHook = (hook) => {
  if (hook.operation === 'update') refusePartial(hook.req, hook.result)
  return hook.result
}
