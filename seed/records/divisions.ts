import { z } from 'zod'

import { defineSeed } from '../defineSeed.ts'
import { choice, number, text } from '../values.ts'

const schema = z.strictObject({
  Kennung: text,
  Kürzel: text,
  Name: text,
  'Ein Gebiet heißt': text,
  Rang: number,
  Verwaltungsebene: choice('areaLevel'),
  Vollständig: z.boolean(),
  Beschreibung: text.optional(),
})

export const divisions = defineSeed({
  slug: 'divisions',
  label: 'Einteilungen',
  keyFields: ['code'],
  schema,
  name: (row) => row['Ein Gebiet heißt'],
  data: (row) => ({
    id: row.Kennung,
    code: row.Kürzel,
    name: row.Name,
    areaName: row['Ein Gebiet heißt'],
    rank: row.Rang,
    level: row.Verwaltungsebene,
    isPartition: row.Vollständig,
    description: row.Beschreibung,
  }),
})
