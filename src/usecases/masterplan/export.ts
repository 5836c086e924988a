import type { PayloadRequest } from 'payload'

import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import { writeWorkbook } from '#export/excel/writeWorkbook'
import { masterplanWords } from '#export/excel/masterplanWords'
import { loadMasterplan } from '#store/masterplan/masterplanStore'

import { seesEverything } from '#usecases/accounts/seesEverything'

export type ExportedFile = { bytes: Buffer; filename: string }

/** `2026-11-22_Masterplan.xlsx` */
export const masterplanFilename = (asOf: string): string => `${asOf}_Masterplan.xlsx`

/** Of the file of released records only: told apart from the other by its name alone. */
export const readersFilename = (asOf: string): string => `${asOf}_Masterplan_Weitergabe.xlsx`

/**
 * The Masterplan as of today, as an Excel file: everything `req.user` may read and nothing else.
 * `asOf` is the calendar day in Germany.
 */
export const exportMasterplan = async ({
  req,
  asOf,
}: {
  req: PayloadRequest
  asOf: string
}): Promise<ExportedFile> => {
  const words = masterplanWords()
  const scope = seesEverything(req) ? 'all' : 'visible'
  const edition = { title: words.phrase.workingVersion, asOf, scope } as const
  // Nothing keeps the records once the model is built: memory is what limits parallel exports.
  const model = buildMasterplan(
    await loadMasterplan({ req, overrideAccess: false }, edition),
    words,
  )
  const bytes = await writeWorkbook(model)
  return { bytes, filename: masterplanFilename(asOf) }
}
