import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '#usecases/records/inTransaction'
import { ensureGlobal } from '#usecases/records/globals/ensure'
import { ensureRecord } from '#usecases/records/entries/ensure'

import { readReport, type Report } from './readReport.ts'
import { type KnownNames, learn, referencesFor } from './references.ts'

export type SeedResult = {
  /** Records and globals created; 0 when everything was there. */
  created: number
  /** Ids of all entries of the data files, by the names they use. */
  known: KnownNames
}

type Progress = (message: string) => void

type Step = { req: PayloadRequest; known: KnownNames }

type Source = Report['collections'][number]

const seedCollection = async (
  { slug, keyFields, entries }: Source,
  { req, known }: Step,
): Promise<number> => {
  let created = 0
  for (const { place, name, upload, records } of entries) {
    for (const data of records(referencesFor(known, place))) {
      const { id, isNew } = await ensureRecord({ req, collection: slug, keyFields, data, upload })
      learn({ known, slug, name, id })
      if (isNew) created += 1
    }
  }
  return created
}

const seedGlobal = async (
  { slug, entry }: Report['globals'][number],
  { req, known }: Step,
): Promise<number> => {
  const [data = {}] = entry.records(referencesFor(known, entry.place))
  const { isNew } = await ensureGlobal({ req, slug, data })
  return isNew ? 1 : 0
}

const save = async (report: Report, step: Step, onProgress: Progress): Promise<SeedResult> => {
  let created = 0
  for (const source of report.collections) {
    const count = await seedCollection(source, step)
    if (count > 0) onProgress(`${source.label}: ${count} angelegt`)
    created += count
  }
  for (const global of report.globals) created += await seedGlobal(global, step)
  return { created, known: step.known }
}

/**
 * Brings the working group's report and the 19 municipalities into the database, as one
 * transaction: what is missing is created, what exists stays as it is.
 * @throws SeedDataError before anything is written when a data file is wrong
 */
export const seedReport = async ({
  payload,
  onProgress = () => undefined,
}: {
  payload: Payload
  onProgress?: Progress
}): Promise<SeedResult> => {
  const report = await readReport()
  return inTransaction(payload, (req) => save(report, { req, known: new Map() }, onProgress))
}

/** The county's divisions alone, for whoever needs areas and nothing else of the report. */
export const seedDivisions = async (req: PayloadRequest): Promise<void> => {
  const { collections } = await readReport()
  const divisions = collections.find(({ slug }) => slug === 'divisions')
  if (divisions) await seedCollection(divisions, { req, known: new Map() })
}
