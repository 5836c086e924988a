import type { DataFromGlobalSlug, GlobalSlug } from 'payload'
import { z } from 'zod'

import type { References, SeedEntry } from './defineSeed.ts'
import { readRecord } from './readDataFile.ts'
import { richText } from './richText.ts'
import { day, names, text } from './values.ts'

/** A global with a data file of the same name. */
export type SeedGlobal = { slug: GlobalSlug; read: (from?: URL) => Promise<SeedEntry> }

const defineGlobal = <Slug extends GlobalSlug, Row>({
  slug,
  schema,
  data,
}: {
  slug: Slug
  schema: z.ZodType<Row>
  data: (row: Row, references: References) => Partial<DataFromGlobalSlug<Slug>>
}): SeedGlobal => ({
  slug,
  read: async (from) => {
    const { row, place } = await readRecord({ file: `${slug}.yaml`, schema, from })
    return { place, name: null, records: (references) => [data(row, references)] }
  },
})

const settings = defineGlobal({
  slug: 'settings',
  schema: z.strictObject({
    'Name des Kreises': text,
    Gebiet: text,
    'Kleinere Gebiete im Masterplan': names,
    Dienststelle: text.optional(),
    'Titel des Masterplans': text,
  }),
  data: (row, references) => ({
    countyName: row['Name des Kreises'],
    countyArea: references.one('areas', 'Gebiet', row.Gebiet),
    planDivisions: references.many(
      'divisions',
      'Kleinere Gebiete im Masterplan',
      row['Kleinere Gebiete im Masterplan'],
    ),
    department: row.Dienststelle,
    planTitle: row['Titel des Masterplans'],
  }),
})

const missionStatement = defineGlobal({
  slug: 'mission-statement',
  schema: z.strictObject({
    Titel: text,
    'Beschlossen am': day.optional(),
    Ziele: names,
    Anlagen: names.optional(),
    Text: text,
  }),
  data: (row, references) => ({
    title: row.Titel,
    adoptedOn: row['Beschlossen am'],
    goals: references.many('goals', 'Ziele', row.Ziele),
    documents: references.many('documents', 'Anlagen', row.Anlagen),
    text: richText(row.Text),
  }),
})

export const seedGlobals: readonly SeedGlobal[] = [settings, missionStatement]
