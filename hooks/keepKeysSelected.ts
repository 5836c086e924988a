import type { CollectionBeforeOperationHook } from 'payload'

import { selectAlso } from '#usecases/records/queries/selectAlso'

const keys = [
  'indicator',
  'period',
  'area',
  'category',
  'child',
  'parent',
  'division',
  'validFrom',
  'validTo',
  'body',
]

/** A deletion that asks for a few fields only must still tell which slice, area or body it concerns. */
export const keepKeysSelected: CollectionBeforeOperationHook = (hook) => {
  const { args, operation, collection } = hook
  if (operation !== 'delete') return args
  const fields = collection.flattenedFields.map(({ name }) => name)
  const kept = keys.filter((key) => fields.includes(key))
  return selectAlso(args, kept)
}
