import type { ArrayField, Field, RowField, Tab, TabsField } from 'payload'

import type { TermKey } from '#glossary'

import { labelled, labelOf, type FieldOptions } from './labelled.ts'

type ListOptions = FieldOptions & {
  /** What one row is called. */
  row: TermKey
  fields: Field[]
}

/** Rows within a document. */
export const list = (options: ListOptions): ArrayField => {
  const field = labelled(options)
  return {
    ...field,
    type: 'array',
    labels: { singular: labelOf(options.row), plural: field.label },
    fields: options.fields,
    admin: { ...field.admin, initCollapsed: false },
  }
}

/** Fields side by side in equal shares; on a narrow screen one below the other. */
export const row = (...fields: Field[]): RowField => {
  const width = `${100 / fields.length}%`
  const shared = fields.map((field) => ({ ...field, admin: { ...field.admin, width } }) as Field)
  return { type: 'row', fields: shared }
}

export const tab = (label: TermKey, fields: Field[]): Tab => ({ label: labelOf(label), fields })

export const tabs = (...items: Tab[]): TabsField => ({ type: 'tabs', tabs: items })
