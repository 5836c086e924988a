import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { choice, day, text } from '../values.ts'

const schema = z.strictObject({
  Kürzel: text,
  Name: text,
  Beschreibung: text.optional(),
  Stand: choice('topicState').optional(),
  'Eingebracht von': text.optional(),
  Niederschrift: text.optional(),
  'Festgehalten am': day.optional(),
  Entscheidung: choice('topicDecision').optional(),
  'Entschieden am': day.optional(),
  Begründung: text.optional(),
  'Wurde zum Thema': text.optional(),
})

/** Parked topics may bear the name of the topic they became, so only adopted ones can be named. */
export const topics = defineSeed({
  slug: 'topics',
  label: 'Themen',
  keyFields: ['code'],
  schema,
  name: (row) => (row.Stand === 'parked' ? null : row.Name),
  data: (row, references) => ({
    code: row.Kürzel,
    name: row.Name,
    description: row.Beschreibung,
    state: row.Stand ?? 'adopted',
    originActor: references.maybe('actors', 'Eingebracht von', row['Eingebracht von']),
    originMinutes: references.maybe('minutes', 'Niederschrift', row.Niederschrift),
    notedOn: row['Festgehalten am'],
    decision: row.Entscheidung,
    decidedOn: row['Entschieden am'],
    decisionReason: row.Begründung,
    becameTopic: references.maybe('topics', 'Wurde zum Thema', row['Wurde zum Thema']),
  }),
})
