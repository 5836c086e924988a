import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { choice, text } from '../values.ts'

const schema = z.strictObject({
  Name: text,
  Kurzname: text.optional(),
  Art: choice('actorKind'),
  'Gehört zu': text.optional(),
  Gebiet: text.optional(),
  Ansprechpersonen: z.array(z.strictObject({ Name: text, Funktion: text.optional() })).optional(),
  Bemerkung: text.optional(),
})

export const actors = defineSeed({
  slug: 'actors',
  label: 'Akteure',
  keyFields: ['name'],
  schema,
  name: (row) => row.Name,
  data: (row, references) => ({
    name: row.Name,
    shortName: row.Kurzname,
    kind: row.Art,
    parent: references.maybe('actors', 'Gehört zu', row['Gehört zu']),
    area: references.maybe('areas', 'Gebiet', row.Gebiet),
    contacts: row.Ansprechpersonen?.map((person) => ({
      name: person.Name,
      function: person.Funktion,
    })),
    notes: row.Bemerkung,
  }),
})
