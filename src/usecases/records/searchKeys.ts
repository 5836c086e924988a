import type { FlattenedField } from 'payload'

import { normalizeGerman, searchTextOf } from '#domain/german/normalizeGerman'

/** Longer texts sort and search by their beginning. */
const sortLength = 200
const searchLength = 2000

const titleNames = ['name', 'title']

const isShown = (field: FlattenedField): boolean =>
  !('hidden' in field && field.hidden) &&
  !(field.admin && 'hidden' in field.admin && field.admin.hidden)

/** Whoever finds a record reads its search text, and may not read what only some may read. */
const isOpen = (field: FlattenedField): boolean => !('access' in field && field.access?.read)

/** The short texts by which people look for a record; its name or title first. */
const searchable = (fields: readonly FlattenedField[]): string[] => {
  const names = fields
    .filter(
      (field) =>
        (field.type === 'text' || field.type === 'email') && isShown(field) && isOpen(field),
    )
    .map((field) => field.name)
  return names.toSorted((a, b) => Number(titleNames.includes(b)) - Number(titleNames.includes(a)))
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Sort and search key of a record as it is about to be saved. */
export const searchKeysOf = (
  fields: readonly FlattenedField[],
  record: Readonly<Record<string, unknown>>,
): { sortKey: string; searchText: string } => {
  const names = searchable(fields)
  const title = textOf(record[names[0] ?? '']) ?? ''
  return {
    sortKey: normalizeGerman(title.slice(0, sortLength)),
    searchText: searchTextOf(names.map((name) => textOf(record[name])?.slice(0, searchLength))),
  }
}
