import type { DateField } from 'payload'

import { readDay } from '#domain/records/strictDate'

import { labelled, type FieldOptions } from './labelled.ts'
import { readableDate } from './readable.ts'

/**
 * A calendar day, shown as dd.mm.yyyy; `2022-12-31` and `31.12.2022` are both understood. The mark
 * lets the house read whatever comes in as a day of Berlin.
 */
export const day = (options: FieldOptions): DateField => {
  const field = labelled(options)
  return {
    ...field,
    type: 'date',
    custom: { isCalendarDay: true },
    validate: readableDate(readDay),
    admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
  }
}
