import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload'
import type { z } from 'zod'

import { readRows, readUpload, type Upload } from './readDataFile.ts'
import type { SeedPlace } from './SeedDataError.ts'

/** Finds the ids of other entries by the names the data files use for them. */
export type References = {
  /** @throws SeedDataError when no entry of that name exists; `field` is named in the message */
  one: (to: CollectionSlug, field: string, name: string) => string
  maybe: (to: CollectionSlug, field: string, name: string | undefined) => string | undefined
  many: (to: CollectionSlug, field: string, names: string[] | undefined) => string[]
  /** Ids of every entry of a collection, in the order of its file. */
  all: (to: CollectionSlug) => string[]
}

/** One entry of a data file, ready to become a record (or several) once its references are known. */
export type SeedEntry = {
  place: SeedPlace
  /** What other entries call it; `null` when none refers to it. */
  name: string | null
  /** The file of an upload. */
  upload?: Upload | undefined
  records: (references: References) => Record<string, unknown>[]
}

/** A collection with a data file of the same name. */
export type SeedSource = {
  slug: CollectionSlug
  /** Plural on the terminal. */
  label: string
  /** The natural key: what tells two records apart in the database. */
  keyFields: string[]
  read: (from?: URL) => Promise<SeedEntry[]>
}

type Data<Slug extends CollectionSlug> = RequiredDataFromCollectionSlug<Slug>

/** Ties a data file to a collection: the shape of its rows and how a row becomes a record. */
export const defineSeed = <Slug extends CollectionSlug, Row>({
  slug,
  label,
  keyFields,
  schema,
  name = () => null,
  file,
  data,
}: {
  slug: Slug
  label: string
  keyFields: string[]
  schema: z.ZodType<Row>
  name?: (row: Row) => string | null
  /** Of an upload: the name of its file, which lies beside the data file. */
  file?: (row: Row) => string
  data: (row: Row, references: References) => Data<Slug> | Data<Slug>[]
}): SeedSource => ({
  slug,
  label,
  keyFields,
  read: async (from) => {
    const rows = await readRows({ file: `${slug}.yaml`, schema, from })
    return Promise.all(
      rows.map(async ({ row, place }) => ({
        place,
        name: name(row),
        upload: file && (await readUpload({ name: file(row), place, from })),
        records: (references) => [data(row, references)].flat() as Record<string, unknown>[],
      })),
    )
  },
})
