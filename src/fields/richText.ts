import type { RichTextField, RichTextFieldValidation } from 'payload'
import { richText as checkRichText } from 'payload/shared'

import { richTextLength } from '#domain/records/richTextLength'

import { labelled, type FieldOptions } from './labelled.ts'
import { say } from './say.ts'

/** Fifty pages; a longer one is a document to attach. */
const maxLength = 100_000

const limited: RichTextFieldValidation = (value, options) =>
  richTextLength(value) > maxLength
    ? say('formattedTextTooLong', options.req)
    : checkRichText(value, options)

/** Formatted text; the editor is the one of the configuration. */
export const richText = (options: FieldOptions): RichTextField => ({
  ...labelled(options),
  type: 'richText',
  validate: limited,
})
