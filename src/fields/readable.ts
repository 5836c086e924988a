import type { DateFieldValidation, NumberFieldSingleValidation } from 'payload'
import { date as checkDate, number as checkNumber } from 'payload/shared'

import { DomainError } from '#domain/errors'
import { readNumber } from '#domain/records/strictNumber'

const isReadable = (read: (value: unknown) => unknown, value: unknown): boolean => {
  if (value === null || value === undefined) return true
  try {
    read(value)
    return true
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}

/** What is saved was read before; forms ask while it is still what somebody typed. */
export const readableNumber: NumberFieldSingleValidation = (value, options) =>
  isReadable(readNumber, value)
    ? checkNumber(value, options)
    : options.req.t('validation:enterNumber')

/** The same for dates, by the reader of days or of points in time. */
export const readableDate =
  (read: (value: unknown) => string): DateFieldValidation =>
  (value, options) =>
    checkDate(isReadable(read, value) ? value : new Date(Number.NaN), options)
