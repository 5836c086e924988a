import type { NumberField, NumberFieldSingleValidation } from 'payload'

import { labelled, type FieldOptions } from './labelled.ts'
import { readableNumber } from './readable.ts'
import { say } from './say.ts'

/** One number, not several. */
type PlainNumber = Extract<NumberField, { hasMany?: false }>
type NumberOptions = FieldOptions & { min?: number; max?: number; defaultValue?: number }

const wholeOnly: NumberFieldSingleValidation = (value, options) =>
  typeof value === 'number' && !Number.isInteger(value)
    ? say('wholeNumber', options.req)
    : readableNumber(value, options)

/** Typed and shown the German way: decimal comma, right-aligned. */
const german = {
  Cell: '/src/admin/records/NumberCell/index.tsx#NumberCell',
  Field: '/src/admin/records/NumberField/index.tsx#NumberField',
}

/** A decimal number. */
export const number = (options: NumberOptions): NumberField => ({
  ...plainNumber(options),
  admin: { ...labelled(options).admin, components: german },
})

const plainNumber = (options: NumberOptions): PlainNumber => ({
  ...labelled(options),
  type: 'number',
  ...(options.min === undefined ? {} : { min: options.min }),
  ...(options.max === undefined ? {} : { max: options.max }),
  ...(options.defaultValue === undefined ? {} : { defaultValue: options.defaultValue }),
  validate: readableNumber,
})

/** A whole number. */
export const wholeNumber = (options: NumberOptions): NumberField => ({
  ...plainNumber(options),
  validate: wholeOnly,
  admin: { ...labelled(options).admin, components: german },
})

/** 0 to 100. */
export const percent = (options: FieldOptions) => number({ min: 0, max: 100, ...options })

/** A calendar year people plan or report for, without the dot of thousands. */
export const year = (options: FieldOptions): NumberField => ({
  ...wholeNumber({ min: 1950, max: 2100, ...options }),
  admin: labelled(options).admin,
})
