import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { choice, number, text } from '../values.ts'

const schema = z.strictObject({
  Kürzel: text,
  Name: text,
  Art: choice('indicatorKind'),
  Einheit: text,
  Nachkommastellen: number,
  Richtung: choice('polarity'),
  Datenquelle: text,
  'Hinweis zur Aggregation': text.optional(),
  Lesehilfe: text.optional(),
})

export const indicators = defineSeed({
  slug: 'indicators',
  label: 'Indikatoren',
  keyFields: ['code'],
  schema,
  name: (row) => row.Kürzel,
  data: (row, references) => ({
    code: row.Kürzel,
    name: row.Name,
    kind: row.Art,
    unit: row.Einheit,
    factor: 1,
    decimals: row.Nachkommastellen,
    polarity: row.Richtung,
    source: references.one('data-sources', 'Datenquelle', row.Datenquelle),
    aggregationNote: row['Hinweis zur Aggregation'],
    interpretation: row.Lesehilfe,
  }),
})
