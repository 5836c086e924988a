import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { richText } from '../richText.ts'
import { choice, day, names, text, yesNo } from '../values.ts'

const schema = z.strictObject({
  Titel: text,
  Gremium: text,
  Datum: day,
  Moderation: text.optional(),
  Stand: choice('minutesState'),
  Freigegeben: yesNo,
  Fundstelle: text.optional(),
  Anlagen: names.optional(),
  Teilnahme: z.array(
    z.strictObject({
      Rolle: choice('attendanceRole'),
      Personen: text.optional(),
      Akteure: names,
    }),
  ),
  Tagesordnung: z.array(z.strictObject({ Nummer: text, Titel: text, Text: text })),
})

export const minutes = defineSeed({
  slug: 'minutes',
  label: 'Niederschriften',
  keyFields: ['body', 'date'],
  schema,
  name: (row) => row.Titel,
  data: (row, references) => ({
    title: row.Titel,
    body: references.one('actors', 'Gremium', row.Gremium),
    date: row.Datum,
    moderation: row.Moderation,
    state: row.Stand,
    released: row.Freigegeben,
    sourceReference: row.Fundstelle,
    documents: references.many('documents', 'Anlagen', row.Anlagen),
    attendance: row.Teilnahme.flatMap((group) =>
      references
        .many('actors', 'Teilnahme', group.Akteure)
        .map((actor) => ({ actor, persons: group.Personen, role: group.Rolle })),
    ),
    agendaItems: row.Tagesordnung.map((item) => ({
      number: item.Nummer,
      title: item.Titel,
      text: richText(item.Text),
      isPublic: false,
    })),
  }),
})
