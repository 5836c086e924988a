import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { choice, day, names, text } from '../values.ts'

const schema = z.strictObject({
  Kürzel: text,
  Titel: text,
  Niederschrift: text.optional(),
  Beschluss: text.optional(),
  Zuständig: text.optional(),
  'Zuständige Person': text.optional(),
  Stand: choice('taskState'),
  'Fällig am': day.optional(),
  Datenquellen: names.optional(),
  Beschreibung: text.optional(),
})

export const tasks = defineSeed({
  slug: 'tasks',
  label: 'Aufträge',
  keyFields: ['code'],
  schema,
  name: (row) => row.Kürzel,
  data: (row, references) => ({
    code: row.Kürzel,
    title: row.Titel,
    description: row.Beschreibung,
    minutes: references.maybe('minutes', 'Niederschrift', row.Niederschrift),
    resolution: references.maybe('resolutions', 'Beschluss', row.Beschluss),
    owner: references.maybe('actors', 'Zuständig', row.Zuständig),
    ownerPerson: row['Zuständige Person'],
    state: row.Stand,
    due: row['Fällig am'],
    dataSources: references.many('data-sources', 'Datenquellen', row.Datenquellen),
  }),
})
