import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { choice, names, text } from '../values.ts'

const schema = z.strictObject({
  Datenquelle: text,
  Gebiete: z.union([z.literal('alle'), names], 'Hier wird „alle“ oder eine Liste erwartet.'),
  Stand: choice('availabilityStatus'),
  Bemerkung: text.optional(),
})

/** One row a data source and area; the file may say "alle" for the county and its municipalities. */
export const dataAvailability = defineSeed({
  slug: 'data-availability',
  label: 'Datenverfügbarkeit',
  keyFields: ['source', 'area'],
  schema,
  data: (row, references) => {
    const source = references.one('data-sources', 'Datenquelle', row.Datenquelle)
    const areas =
      row.Gebiete === 'alle'
        ? references.all('areas')
        : references.many('areas', 'Gebiete', row.Gebiete)
    return areas.map((area) => ({ source, area, status: row.Stand, note: row.Bemerkung }))
  },
})
