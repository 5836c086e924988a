import type { CollectionSlug, FilterOptions, JoinField, RelationshipField } from 'payload'

import { labelled, type FieldOptions } from './labelled.ts'
import { checkScope } from './scope.ts'

type RelationOptions = FieldOptions & {
  to: CollectionSlug
  /** Which documents a person may choose; also checked when saving. */
  choosable?: FilterOptions
  canCreate?: boolean
  /** Whether this record is a part of the one it points at, and deleted with it. */
  goesAlong?: boolean
}

/** Order of what can be chosen. Larger areas first: whoever types "Siegburg" means the town. */
const orders: Partial<Record<CollectionSlug, string>> = { areas: 'level,sortKey' }

const relationship = (options: RelationOptions) => {
  const field = labelled(options)
  return {
    ...field,
    type: 'relationship' as const,
    relationTo: options.to,
    index: true,
    ...(options.goesAlong ? { custom: { goesAlong: true } } : {}),
    ...(options.choosable ? { filterOptions: options.choosable, validate: checkScope } : {}),
    admin: {
      ...field.admin,
      allowCreate: options.canCreate ?? false,
      sortOptions: orders[options.to] ?? 'sortKey',
    },
  }
}

/** A link to one document. */
export const relation = (options: RelationOptions): RelationshipField => relationship(options)

/** Links to several documents, in the order they were chosen. */
export const relations = (options: RelationOptions): RelationshipField => ({
  ...relationship(options),
  hasMany: true,
})

type ReverseOptions = FieldOptions & {
  from: CollectionSlug
  /** Field there that points here. */
  on: string
  columns: string[]
  sort?: string
}

/** The documents that point here, as a paged table. Nothing is stored. */
export const reverse = (options: ReverseOptions): JoinField => {
  const field = labelled(options)
  return {
    name: field.name,
    label: field.label,
    type: 'join',
    collection: options.from,
    on: options.on,
    defaultLimit: 10,
    ...(options.sort ? { defaultSort: options.sort } : {}),
    admin: {
      ...(field.admin.description ? { description: field.admin.description } : {}),
      allowCreate: false,
      defaultColumns: options.columns,
      disableListColumn: true,
    },
  }
}
