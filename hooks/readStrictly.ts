import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

import { readData, type Incoming } from '#usecases/records/readStrictly'

/** Numbers and dates are read as they were meant or refused, whichever way they came in. */
export const readStrictly: CollectionBeforeOperationHook = async (hook) => {
  const { req, collection, operation } = hook
  const args = hook.args as Incoming
  if (operation !== 'create' && operation !== 'update') return hook.args
  const data = await readData({ req, args, door: collection.access[operation] }, collection)
  return { ...hook.args, ...data } as typeof hook.args
}

/** The same for a global. */
export const readGlobalStrictly: GlobalBeforeOperationHook = async (hook) => {
  const { req, global } = hook
  const args = hook.args as Incoming
  if (hook.operation !== 'update') return hook.args
  const data = await readData({ req, args, door: global.access.update }, global)
  return { ...hook.args, ...data }
}
