import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { choice, text } from '../values.ts'

const schema = z.strictObject({
  Kürzel: text,
  Titel: text,
  Art: choice('goalKind'),
  'Erarbeitet in': text.optional(),
  Herkunft: text.optional(),
  'Gehört zu': text.optional(),
  Verantwortlich: text.optional(),
  Beschluss: text.optional(),
  Beschreibung: text,
})

export const goals = defineSeed({
  slug: 'goals',
  label: 'Ziele',
  keyFields: ['code'],
  schema,
  name: (row) => row.Kürzel,
  data: (row, references) => ({
    code: row.Kürzel,
    title: row.Titel,
    description: row.Beschreibung,
    kind: row.Art,
    originMinutes: references.maybe('minutes', 'Erarbeitet in', row['Erarbeitet in']),
    origin: row.Herkunft,
    parent: references.maybe('goals', 'Gehört zu', row['Gehört zu']),
    owner: references.maybe('actors', 'Verantwortlich', row.Verantwortlich),
    decidedBy: references.maybe('resolutions', 'Beschluss', row.Beschluss),
  }),
})
