import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { choice, day, text } from '../values.ts'

const schema = z.strictObject({
  Kürzel: text,
  Name: text,
  Datenhalter: text.optional(),
  Lizenz: text.optional(),
  'Räumliche Ebene': choice('spatialLevel').optional(),
  Schutzverfahren: choice('protectionMethod').optional(),
  'Letzter Stand': day.optional(),
  Beschreibung: text.optional(),
})

export const dataSources = defineSeed({
  slug: 'data-sources',
  label: 'Datenquellen',
  keyFields: ['code'],
  schema,
  name: (row) => row.Kürzel,
  data: (row, references) => ({
    code: row.Kürzel,
    name: row.Name,
    holder: references.maybe('actors', 'Datenhalter', row.Datenhalter),
    licence: row.Lizenz,
    spatialLevel: row['Räumliche Ebene'],
    minCases: 3,
    protectionMethod: row.Schutzverfahren ?? 'suppression',
    lastUpdate: row['Letzter Stand'],
    description: row.Beschreibung,
  }),
})
