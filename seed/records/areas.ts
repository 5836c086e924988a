import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { readRows } from '../readDataFile.ts'
import { day, number, text } from '../values.ts'

const schema = z.strictObject({
  Schlüssel: text,
  Name: text,
  Art: text,
  Bezeichnung: text,
  'Gehört zu': text.optional(),
  Einwohner: number.optional(),
  'Einwohner am': day.optional(),
  'Fläche in km²': number.optional(),
})

export const areas = defineSeed({
  slug: 'areas',
  label: 'Gebiete',
  keyFields: ['key'],
  schema,
  name: (row) => row.Schlüssel,
  data: (row, references) => ({
    key: row.Schlüssel,
    name: row.Name,
    division: references.one('divisions', 'Art', row.Art),
    designation: row.Bezeichnung,
    parent: references.maybe('areas', 'Gehört zu', row['Gehört zu']),
    population: row.Einwohner,
    populationDate: row['Einwohner am'],
    areaKm2: row['Fläche in km²'],
  }),
})

export type AreaRow = z.infer<typeof schema>

/** The rows themselves, for whoever builds upon the municipalities. */
export const readAreaRows = async (): Promise<AreaRow[]> =>
  (await readRows({ file: 'areas.yaml', schema })).map(({ row }) => row)
