import type { FieldAccess } from 'payload'

import { records, termOf, type TermKey } from '#glossary'

/** A field is named after its term, or names the term beside it. */
type Named = { name: TermKey; term?: TermKey } | { name: string; term: TermKey }

type Visible = (
  data: Record<string, unknown>,
  siblings: Record<string, unknown>,
  context: { operation: string },
) => boolean

/** Asked only when a record is made; afterwards something else says and changes it. */
export const whenNew: Visible = (_data, _siblings, { operation }) => operation === 'create'

/** What every field factory understands; label and help text come from the glossary. */
export type FieldOptions = Named & {
  required?: boolean
  unique?: boolean
  index?: boolean
  readOnly?: boolean
  /** Beside the form instead of in it. */
  sidebar?: boolean
  /** Share of a row, for example `50%`. */
  width?: string
  /** Shown only where this holds. */
  visible?: Visible
  access?: { create?: FieldAccess; read?: FieldAccess; update?: FieldAccess }
}

const keyOf = (options: FieldOptions): TermKey => options.term ?? options.name

/** Label of a term in both languages. */
export const labelOf = (key: TermKey) => ({ de: termOf(key).de, en: termOf(key).en })

/** Help text of a term, if it has one. */
export const helpOf = (key: TermKey) => termOf(key).definition

/** A link to a record needs no explanation of what such a record is: its own page has that. */
const fieldHelpOf = (key: TermKey) => (key in records ? undefined : helpOf(key))

/** Name, label, help text and the settings all kinds of fields share. */
export const labelled = (options: FieldOptions) => {
  const { name, access, index, required, unique } = options
  const help = fieldHelpOf(keyOf(options))
  return {
    name,
    label: labelOf(keyOf(options)),
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(index ? { index } : {}),
    ...(access ? { access } : {}),
    admin: {
      ...(help ? { description: { ...help } } : {}),
      ...(options.readOnly ? { readOnly: true } : {}),
      ...(options.sidebar ? { position: 'sidebar' as const } : {}),
      ...(options.width ? { width: options.width } : {}),
      ...(options.visible ? { condition: options.visible } : {}),
    },
  }
}
