import type { CollectionSlug, FlattenedField, PayloadRequest, Sort, Where } from 'payload'

import { searchByKey, sortByKey, type KeyPath } from '#domain/german/germanQuery'

import { fieldsOf } from '#usecases/records/relations/crossed'

const keyNames = ['sortKey', 'searchText']

/** `parent.name` → `parent.sortKey` where the record that `parent` points at has such a key. */
const keyBelow = (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
): string | null => {
  const field = fields.find((one) => one.name === name)
  if (!field) return null
  if (rest.length > 0) {
    if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return null
    const key = keyBelow(req, fieldsOf(req, field.relationTo), rest)
    return key && `${name}.${key}`
  }
  if (keyNames.includes(field.name)) return field.name
  const hasKey = fields.some((one) => one.name === 'sortKey')
  return hasKey && (name === 'name' || name === 'title') ? 'sortKey' : null
}

/** Turns a query by names into one by their normalised keys, so both engines answer alike. */
export const queryByKeys = <Query extends { where?: Where; sort?: Sort }>(
  req: PayloadRequest,
  slug: string,
  query: Query,
): Query => {
  const fields = fieldsOf(req, slug as CollectionSlug)
  const keyPath: KeyPath = (path) => keyBelow(req, fields, path.split('.'))
  const { where, sort } = query
  const sorts = typeof sort === 'string' ? sort.split(',') : sort
  return {
    ...query,
    ...(where ? { where: searchByKey(where, keyPath) as Where } : {}),
    ...(sorts ? { sort: sorts.map((one) => sortByKey(one.trim(), keyPath)) } : {}),
  }
}
