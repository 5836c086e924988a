import type { SanitizedCollectionConfig } from 'payload'

export type FieldKind = 'id' | 'relation' | 'date' | 'boolean' | 'number' | 'text'
export type FieldKinds = ReadonlyMap<string, FieldKind>

const known = new WeakMap<SanitizedCollectionConfig, FieldKinds>()

type FlatField = SanitizedCollectionConfig['flattenedFields'][number]

/** How an engine stores a field; `null` for what does not live in one column of the row itself. */
const kindOf = (field: FlatField): FieldKind | null => {
  if ('hasMany' in field && field.hasMany) return null
  if (field.type === 'relationship' || field.type === 'upload') {
    return Array.isArray(field.relationTo) ? null : 'relation'
  }
  if (field.type === 'date') return 'date'
  if (field.type === 'checkbox') return 'boolean'
  if (field.type === 'number') return 'number'
  const isText = ['text', 'textarea', 'select', 'radio', 'email'].includes(field.type)
  return isText ? 'text' : null
}

/** The fields of a collection that rows can hold, by name. */
export const fieldKinds = (config: SanitizedCollectionConfig): FieldKinds => {
  const found = known.get(config)
  if (found) return found
  const kinds = new Map<string, FieldKind>([['id', 'id']])
  for (const field of config.flattenedFields) {
    const kind = kindOf(field)
    if (kind) kinds.set(field.name, field.name === 'id' ? 'id' : kind)
  }
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
