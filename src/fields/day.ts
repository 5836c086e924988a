import type { DateField, DateFieldValidation, FieldHook } from 'payload'
import { date as checkDate } from 'payload/shared'

import { berlinDay, isIsoDay, parseGermanDay } from '#domain/german/germanDate'

import { labelled, type FieldOptions } from './labelled.ts'

const german = /^\s*\d{1,2}\.\d{1,2}\.\d{4}\s*$/

const dayOf = (value: unknown): string => {
  if (value instanceof Date) return berlinDay(value)
  const text = String(value)
  return german.test(text) ? parseGermanDay(text) : berlinDay(text)
}

/**
 * Days are stored as midnight UTC whatever clock the browser had, so that equal days are equal
 * values. What is no day is left for the validation to name.
 */
const toMidnight: FieldHook = ({ value }) => {
  if (value === null || value === undefined || value === '') return value
  try {
    return `${dayOf(value)}T00:00:00.000Z`
  } catch {
    return value
  }
}

/** `2022-02-30` parses in JavaScript, but is no day. */
const existing: DateFieldValidation = (value, options) => {
  const text: unknown = value
  const isDay = typeof text !== 'string' || isIsoDay(text.slice(0, 10))
  return checkDate(isDay ? value : new Date(Number.NaN), options)
}

/** A calendar day, shown as dd.mm.yyyy; `2022-12-31` and `31.12.2022` are both understood. */
export const day = (options: FieldOptions): DateField => {
  const field = labelled(options)
  return {
    ...field,
    type: 'date',
    hooks: { beforeValidate: [toMidnight] },
    validate: existing,
    admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
  }
}
