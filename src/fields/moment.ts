import type { DateField } from 'payload'

import { readMoment } from '#domain/records/strictDate'

import { labelled, type FieldOptions } from './labelled.ts'
import { readableDate } from './readable.ts'

/** A point in time, shown with the time of day. */
export const moment = (options: FieldOptions): DateField => {
  const field = labelled(options)
  return {
    ...field,
    type: 'date',
    validate: readableDate(readMoment),
    admin: {
      ...field.admin,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
    },
  }
}
