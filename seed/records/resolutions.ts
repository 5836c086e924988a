import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { choice, day, text } from '../values.ts'

const schema = z.strictObject({
  Kürzel: text,
  Titel: text,
  Niederschrift: text,
  TOP: text.optional(),
  'Beschlossen am': day,
  Ergebnis: choice('resolutionResult'),
  Text: text,
})

export const resolutions = defineSeed({
  slug: 'resolutions',
  label: 'Beschlüsse',
  keyFields: ['code'],
  schema,
  name: (row) => row.Kürzel,
  data: (row, references) => ({
    code: row.Kürzel,
    title: row.Titel,
    text: row.Text,
    minutes: references.one('minutes', 'Niederschrift', row.Niederschrift),
    agendaItem: row.TOP,
    decidedOn: row['Beschlossen am'],
    result: row.Ergebnis,
  }),
})
