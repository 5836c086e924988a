import type { CollectionSlug } from 'payload'

import type { SeedEntry, SeedSource } from './defineSeed.ts'
import { type SeedGlobal, seedGlobals } from './globals.ts'
import { seedSources } from './records/index.ts'
import { type KnownNames, learn, referencesFor } from './references.ts'
import { SeedDataError } from './SeedDataError.ts'

/** All data files, read and checked. */
export type Report = {
  collections: (Omit<SeedSource, 'read'> & { entries: SeedEntry[] })[]
  globals: { slug: SeedGlobal['slug']; entry: SeedEntry }[]
}

const readCollections = (sources: readonly SeedSource[], from?: URL) =>
  Promise.all(
    sources.map(async ({ read, ...source }) => ({ ...source, entries: await read(from) })),
  )

/** A second entry of the same name would make every reference to it ambiguous. */
const refuseTwin = (known: KnownNames, slug: CollectionSlug, entry: SeedEntry) => {
  if (entry.name === null || !known.get(slug)?.has(entry.name)) return
  const reason = `„${entry.name}“ kommt in dieser Datei zweimal vor.`
  throw new SeedDataError([{ place: entry.place, reason }])
}

/** Builds every record once with stand-ins for ids, so that no mistake is found half-way. */
const checkReferences = ({ collections, globals }: Report) => {
  const known: KnownNames = new Map()
  for (const { slug, entries } of collections) {
    for (const entry of entries) {
      entry.records(referencesFor(known, entry.place))
      refuseTwin(known, slug, entry)
      learn({ known, slug, name: entry.name, id: entry.name ?? '' })
    }
  }
  for (const { entry } of globals) entry.records(referencesFor(known, entry.place))
}

/**
 * Reads `seed/data` (or another folder of the same files) and checks it as a whole.
 * @throws SeedDataError with file, line, entry and field of the mistakes
 */
export const readReport = async (from?: URL): Promise<Report> => {
  const report = {
    collections: await readCollections(seedSources, from),
    globals: await Promise.all(
      seedGlobals.map(async ({ slug, read }) => ({ slug, entry: await read(from) })),
    ),
  }
  checkReferences(report)
  return report
}
