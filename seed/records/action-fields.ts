import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { names, number, text } from '../values.ts'

const schema = z.strictObject({
  Kürzel: text,
  Name: text,
  Reihenfolge: number,
  Beschreibung: text.optional(),
  'Anmerkung zur Zuordnung': text.optional(),
  Themen: names,
})

/** The order of `Themen` is the report's and is kept. */
export const actionFields = defineSeed({
  slug: 'action-fields',
  label: 'Themenfelder',
  keyFields: ['code'],
  schema,
  name: (row) => row.Kürzel,
  data: (row, references) => ({
    code: row.Kürzel,
    name: row.Name,
    order: row.Reihenfolge,
    description: row.Beschreibung,
    assignmentNote: row['Anmerkung zur Zuordnung'],
    topics: references.many('topics', 'Themen', row.Themen),
  }),
})
