import type { DateField } from 'payload'

import { labelled, type FieldOptions } from './labelled.ts'

/** A point in time, shown with the time of day. */
export const moment = (options: FieldOptions): DateField => {
  const field = labelled(options)
  return {
    ...field,
    type: 'date',
    admin: {
      ...field.admin,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
    },
  }
}
