import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { number, text } from '../values.ts'

const schema = z.strictObject({
  Indikator: text,
  Gebiet: text,
  Zeitraum: text,
  Wert: number,
})

export const observations = defineSeed({
  slug: 'observations',
  label: 'Messwerte',
  keyFields: ['indicator', 'area', 'period'],
  schema,
  data: (row, references) => ({
    indicator: references.one('indicators', 'Indikator', row.Indikator),
    area: references.one('areas', 'Gebiet', row.Gebiet),
    period: row.Zeitraum,
    status: 'measured',
    value: row.Wert,
  }),
})
