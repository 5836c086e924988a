import type { PayloadRequest } from 'payload'

import { berlinDay } from '#domain/german/germanDate'
import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import { writeWorkbook } from '#export/excel/writeWorkbook'
import { masterplanWords } from '#export/excel/masterplanWords'
import { loadMasterplan } from '#store/masterplan/masterplanStore'

import { keepEditionFiles } from './files.ts'
import { masterplanFilename } from '../export.ts'

/** What the record of a released edition says about its file. */
export type Release = {
  state: 'released'
  releasedAt: string
  releasedBy: string | null
  sha256: string
  filename: string
  fileSize: number
  model: { sheets: { key: string; rows: number }[]; sha256: string; unreleased: number }
}

type Edition = { title?: string; asOf?: string }

/** Hooks run before the fields are checked; what is missing or wrong is refused right after. */
const isComplete = ({ title, asOf }: Edition): boolean =>
  Boolean(title) && !Number.isNaN(Date.parse(asOf ?? ''))

/**
 * Freezes the Masterplan: builds it from all records as the transaction of `req` sees them, writes
 * the workbook and its model to `folder` and returns what the edition keeps. The files are complete
 * on disk before the record can be committed; a save that fails leaves files nobody points at.
 * Nothing is written for an edition without title or day: its save is about to be refused.
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
  const { title = '', asOf: day = '' } = edition
  const asOf = berlinDay(day)
  const plan = { title, asOf, scope: 'all' } as const
  const data = await loadMasterplan({ req, overrideAccess: true }, plan)
  const model = buildMasterplan(data, masterplanWords())
  const bytes = await writeWorkbook(model)
  const kept = await keepEditionFiles({ folder, workbook: bytes, model: JSON.stringify(model) })
  return {
    state: 'released',
    releasedAt: new Date().toISOString(),
    releasedBy: req.user?.id ?? null,
    sha256: kept.sha256,
    filename: masterplanFilename(asOf),
    fileSize: bytes.length,
    model: {
      sheets: model.sheets.map(({ key, tables }) => ({
        key,
        rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
      })),
      sha256: kept.modelSha256,
      unreleased: model.heldBack,
    },
  }
}
