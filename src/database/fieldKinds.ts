import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'

import { hasOwnIds } from './ids.ts'

export type FieldKind = 'id' | 'relation' | 'date' | 'boolean' | 'number' | 'text'
export type FieldKinds = ReadonlyMap<string, FieldKind>

const known = new WeakMap<SanitizedCollectionConfig, FieldKinds>()

type FlatField = SanitizedCollectionConfig['flattenedFields'][number]

/**
 * How an engine stores a field; `null` for what does not live in one column of the row itself. Ids
 * of our own making are texts, and so are links to them.
 */
const kindOf = (payload: Payload, field: FlatField): FieldKind | null => {
  if ('hasMany' in field && field.hasMany) return null
  if (field.type === 'relationship' || field.type === 'upload') {
    if (Array.isArray(field.relationTo)) return null
    return hasOwnIds(payload, field.relationTo) ? 'text' : 'relation'
  }
  if (field.type === 'date') return 'date'
  if (field.type === 'checkbox') return 'boolean'
  if (field.type === 'number') return 'number'
  const isText = ['text', 'textarea', 'select', 'radio', 'email'].includes(field.type)
  return isText ? 'text' : null
}

/** The fields of a collection that rows can hold, by name. */
export const fieldKinds = (payload: Payload, slug: CollectionSlug): FieldKinds => {
  const { config } = payload.collections[slug]
  const found = known.get(config)
  if (found) return found
  const kinds = new Map<string, FieldKind>()
  for (const field of config.flattenedFields) {
    const kind = kindOf(payload, field)
    if (kind) kinds.set(field.name, kind)
  }
  kinds.set('id', hasOwnIds(payload, slug) ? 'text' : 'id')
  known.set(config, kinds)
  return kinds
}

/**
 * Kind of one field.
 * @throws Error for a field that a flat row cannot hold
 */
export const kindOfField = (kinds: FieldKinds, field: string): FieldKind => {
  const kind = kinds.get(field)
  if (!kind) throw new Error(`Rows hold no field "${field}": it is unknown or not a single value.`)
  return kind
}
