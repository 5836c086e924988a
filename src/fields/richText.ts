import type { RichTextField } from 'payload'

import { labelled, type FieldOptions } from './labelled.ts'

/** Formatted text; the editor is the one of the configuration. */
export const richText = (options: FieldOptions): RichTextField => ({
  ...labelled(options),
  type: 'richText',
})
