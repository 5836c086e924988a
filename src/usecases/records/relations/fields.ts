import type { FlattenedField } from 'payload'

import { idOf } from '#domain/records/link'

/**
 * A field that points at other records. `path` has no row numbers: `attendance.actor`. What `goesAlong`
 * is part of the record it points at.
 */
export type RelationField = { path: string; target: string; label: unknown; goesAlong: boolean }

/**
 * All fields of a record that point elsewhere, in groups and rows too. Hidden ones follow from other
 * links: they neither hold a record in place nor need to be looked up.
 */
export const relationFields = (
  fields: readonly FlattenedField[],
  above = '',
): readonly RelationField[] =>
  fields.flatMap((field) => {
    const path = `${above}${field.name}`
    if ('hidden' in field && field.hidden) return []
    if (field.type === 'relationship' || field.type === 'upload') {
      const targets = [field.relationTo].flat()
      const goesAlong = field.custom?.['goesAlong'] === true
      return targets.map((target) => ({ path, target, label: field.label, goesAlong }))
    }
    if (field.type === 'join' || !('flattenedFields' in field)) return []
    return relationFields(field.flattenedFields, `${path}.`)
  })

/** A link that is set. `path` names the row: `attendance.0.actor`. */
export type Link = { path: string; target: string; id: string }

type Place = { value: unknown; path: string; rest: readonly string[] }

const join = (path: string, name: string | number) => (path === '' ? `${name}` : `${path}.${name}`)

const idsBelow = ({ value, path, rest }: Place): { path: string; id: string }[] => {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) =>
      idsBelow({ value: one, path: join(path, index), rest }),
    )
  }
  const [name, ...further] = rest
  if (name === undefined) {
    const id = idOf(value)
    return id === null ? [] : [{ path, id }]
  }
  if (typeof value !== 'object' || value === null) return []
  const below = (value as Record<string, unknown>)[name]
  return idsBelow({ value: below, path: join(path, name), rest: further })
}

/** The links of one record as it is to be saved. */
export const linksOf = (fields: readonly RelationField[], record: unknown): Link[] =>
  fields.flatMap(({ path, target }) =>
    idsBelow({ value: record, path: '', rest: path.split('.') }).map((link) => ({
      ...link,
      target,
      // A list of links has one field; the form shows its message there, not at a position.
      path: link.path.replace(/\.\d+$/, ''),
    })),
  )
