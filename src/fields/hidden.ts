import type { Field, NumberField, TextField } from 'payload'

import { nobody } from '#access/fields'

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
