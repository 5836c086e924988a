import type {
  CheckboxField,
  CollectionSlug,
  DateField,
  Field,
  NumberField,
  RelationshipField,
  TextField,
} from 'payload'

import { nobody } from '#access/byRole'

import { labelled, type FieldOptions } from './labelled.ts'

export const unseen = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
  disableGroupBy: true,
}

/** Set by hooks only: what a client sends for it is dropped. */
export const setByHooks = { create: nobody, update: nobody }

/** Text that hooks keep and nobody types. */
export const hiddenText = (options: FieldOptions): TextField => ({
  ...labelled({ access: setByHooks, index: true, ...options }),
  type: 'text',
  admin: unseen,
})

/** A mark that use cases set and nobody ticks. */
export const hiddenFlag = (options: FieldOptions): CheckboxField => ({
  ...labelled({ access: setByHooks, ...options }),
  type: 'checkbox',
  admin: unseen,
})

/** When a record was saved last, where rows are too many for Payload's two timestamps and indexes. */
export const changedAtField = (): DateField => ({
  ...labelled({ name: 'changedAt', access: setByHooks }),
  type: 'date',
  admin: { readOnly: true, date: { displayFormat: 'dd.MM.yyyy HH:mm' } },
})

/** Links that hooks keep: in no answer of any way in, and only rules of access ask for them. */
export const hiddenLinks = ({
  to,
  ...options
}: FieldOptions & { to: CollectionSlug }): RelationshipField => ({
  ...labelled({ access: setByHooks, index: true, ...options }),
  type: 'relationship',
  relationTo: to,
  hasMany: true,
  hidden: true,
  admin: unseen,
})

/** Counts the saves, so that a form opened earlier cannot overwrite a later one. */
export const revisionField = (): NumberField => ({
  ...labelled({ name: 'revision' }),
  type: 'number',
  admin: unseen,
})

/** German sort order and case-insensitive search, the same on both databases. */
export const searchKeys = (): Field[] => [
  hiddenText({ name: 'sortKey' }),
  hiddenText({ name: 'searchText' }),
]

/** What editable collections with a name or title carry unseen. */
export const keptByHooks = (): Field[] => [revisionField(), ...searchKeys()]
