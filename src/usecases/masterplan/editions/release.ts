import type { PayloadRequest } from 'payload'

import { berlinDay } from '#domain/german/germanDate'
import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import type { WorkbookModel } from '#domain/masterplan/model'
import { masterplanWords } from '#export/excel/masterplanWords'
import { writeWorkbook } from '#export/excel/writeWorkbook'
import { loadMasterplan } from '#store/masterplan/masterplanStore'

import { masterplanFilename, readersFilename } from '../export.ts'
import { keepEditionFiles } from './files.ts'

/** What the record keeps of a workbook's model; `unreleased` counts records, not sheets. */
type Content = {
  sha256: string
  unreleased: number
  sheets: { key: string; rows: number; heldBack: number }[]
}

type FrozenFile = { filename: string; fileSize: number; sha256: string; model: Content }

/** What the record of a released edition says about its two files. */
export type Release = FrozenFile & {
  state: 'released'
  releasedAt: string
  releasedBy: string | null
  readersFilename: string
  readersFileSize: number
  readersSha256: string
  readersModel: Content
}

type Edition = { title?: string; asOf?: string }

/** Hooks run before the fields are checked; what is missing or wrong is refused right after. */
const isComplete = (edition: Edition): edition is Required<Edition> =>
  Boolean(edition.title) && !Number.isNaN(Date.parse(String(edition.asOf)))

/** Both of what one look at the records has found. */
const modelsOf = async (req: PayloadRequest, { title, asOf }: Required<Edition>) => {
  const edition = { title, asOf: berlinDay(asOf), scope: 'all' } as const
  const data = await loadMasterplan({ req, overrideAccess: true }, edition)
  const words = masterplanWords()
  const released = { ...data, edition: { ...edition, scope: 'released' as const } }
  return { internal: buildMasterplan(data, words), readers: buildMasterplan(released, words) }
}

const freezeFile = async (
  folder: string,
  model: WorkbookModel,
  filename: string,
): Promise<FrozenFile> => {
  const bytes = await writeWorkbook(model)
  const kept = await keepEditionFiles({ folder, workbook: bytes, model: JSON.stringify(model) })
  const sheets = model.sheets.map(({ key, tables, heldBack }) => ({
    key,
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    heldBack,
  }))
  const content = { sha256: kept.modelSha256, unreleased: model.heldBack, sheets }
  return { filename, fileSize: bytes.length, sha256: kept.sha256, model: content }
}

/**
 * Freezes the Masterplan: builds it from the records as the transaction of `req` sees them, writes
 * two workbooks with their models to `folder`, one of all records for the office and one of released
 * records only, and returns what the edition keeps. Both are complete on disk before the record can
 * be committed; a save that fails leaves files nobody points at. Nothing is written for an edition
 * without title or day: its save is about to be refused.
 */
export const freezeEdition = async ({
  req,
  edition,
  folder,
}: {
  req: PayloadRequest
  edition: Edition
  folder: string
}): Promise<Release | undefined> => {
  if (!isComplete(edition)) return undefined
  const models = await modelsOf(req, edition)
  const { asOf } = models.internal
  const internal = await freezeFile(folder, models.internal, masterplanFilename(asOf))
  const readers = await freezeFile(folder, models.readers, readersFilename(asOf))
  return {
    state: 'released',
    releasedAt: new Date().toISOString(),
    releasedBy: req.user?.id ?? null,
    ...internal,
    readersFilename: readers.filename,
    readersFileSize: readers.fileSize,
    readersSha256: readers.sha256,
    readersModel: readers.model,
  }
}
