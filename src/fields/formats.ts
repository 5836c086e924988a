import type { EmailField } from 'payload'

import { labelled, type FieldOptions } from './labelled.ts'
import { text } from './text.ts'

/** Letters, digits and `. - _`: short keys that survive every file format. */
const codePattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u

/** Unique short code by which people, seeds and imports recognise a record. */
export const code = (options: FieldOptions) =>
  text({
    required: true,
    unique: true,
    index: true,
    maxLength: 40,
    pattern: { matches: codePattern, message: 'code' },
    ...options,
  })

export const webAddress = (options: FieldOptions) =>
  text({
    maxLength: 2000,
    pattern: { matches: /^https?:\/\/[^\s/]+\.[^\s]+$/i, message: 'url' },
    ...options,
  })

/** Time of day, `17:00`. */
export const clock = (options: FieldOptions) =>
  text({ pattern: { matches: /^([01]?\d|2[0-3]):[0-5]\d$/, message: 'clock' }, ...options })

export const postalCode = (options: FieldOptions) =>
  text({ pattern: { matches: /^\d{5}$/, message: 'postalCode' }, ...options })

export const email = (options: FieldOptions): EmailField => ({
  ...labelled(options),
  type: 'email',
})
