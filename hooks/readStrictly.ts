import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

import { readData, readFilters, type Incoming } from '#usecases/records/readStrictly'

/** Numbers, dates and filters are read as they were meant or refused, whichever way they came in. */
export const readStrictly: CollectionBeforeOperationHook = async (hook) => {
  const { req, collection, operation } = hook
  const args = hook.args as Incoming
  const isChange = operation === 'update' || operation === 'delete'
  const isWrite = isChange || operation === 'create'
  const given = { req, args, door: collection.access[isWrite ? operation : 'read'] }
  const data = isWrite ? await readData(given, collection) : {}
  const filters = await readFilters(given, collection, isChange)
  return { ...hook.args, ...data, ...filters } as typeof hook.args
}

/** The same for a global. */
export const readGlobalStrictly: GlobalBeforeOperationHook = async (hook) => {
  const { req, global } = hook
  const args = hook.args as Incoming
  if (hook.operation !== 'update') return hook.args
  const data = await readData({ req, args, door: global.access.update }, global)
  return { ...hook.args, ...data }
}
