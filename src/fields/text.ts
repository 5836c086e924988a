import type { TextareaField, TextField, TextFieldSingleValidation } from 'payload'
import { text as checkText } from 'payload/shared'

import type { messages } from '#glossary'

import { labelled, type FieldOptions } from './labelled.ts'
import { say } from './say.ts'

type TextOptions = FieldOptions & {
  defaultValue?: string
  minLength?: number
  /** Characters; 300 unless told. */
  maxLength?: number
  /** The whole text must match, else `message` is shown. */
  pattern?: { matches: RegExp; message: keyof typeof messages }
}

const matching =
  ({ matches, message }: NonNullable<TextOptions['pattern']>): TextFieldSingleValidation =>
  (value, options) => {
    // A list of one text would pass as that text: `test` turns everything into text.
    const given: unknown = value
    const fits = typeof given === 'string' ? given === '' || matches.test(given) : !given
    return fits ? checkText(value, options) : say(message, options.req)
  }

/** One line of text. */
export const text = (options: TextOptions): TextField => ({
  ...labelled(options),
  type: 'text',
  maxLength: options.maxLength ?? 300,
  ...(options.minLength ? { minLength: options.minLength } : {}),
  ...(options.defaultValue ? { defaultValue: options.defaultValue } : {}),
  ...(options.pattern ? { validate: matching(options.pattern) } : {}),
})

/** Several lines of text, at most 20,000 characters. */
export const longText = (options: FieldOptions & { maxLength?: number }): TextareaField => ({
  ...labelled(options),
  type: 'textarea',
  maxLength: options.maxLength ?? 20_000,
})
