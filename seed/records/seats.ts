import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { day, names, text } from '../values.ts'

const schema = z.strictObject({
  Gremium: text,
  'Vertreten durch': text.optional(),
  Grundlage: text.optional(),
  Seit: day.optional(),
  Bis: day.optional(),
  Bemerkung: text.optional(),
  Mitglieder: names,
})

/** One seat a member; the file puts those together who sit there alike. */
export const seats = defineSeed({
  slug: 'seats',
  label: 'Mitgliedschaften',
  keyFields: ['body', 'member'],
  schema,
  data: (row, references) => {
    const body = references.one('actors', 'Gremium', row.Gremium)
    return references.many('actors', 'Mitglieder', row.Mitglieder).map((member) => ({
      body,
      member,
      representedBy: row['Vertreten durch'],
      agreement: row.Grundlage,
      since: row.Seit,
      until: row.Bis,
      note: row.Bemerkung,
    }))
  },
})
