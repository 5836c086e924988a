import { APIError, type PayloadRequest } from 'payload'

import type { DomainErrorCode, ErrorParams } from '#domain/errors'
import { readEdition, type StoredEdition, type StoredFile } from '#store/masterplan/editionStore'

import { readEditionFile } from './files.ts'
import type { ExportedFile } from '../export.ts'
import { sentenceOf } from '#usecases/records/refuse'
import { seesEverything } from '#usecases/accounts/seesEverything'

type Refusal = { code: DomainErrorCode; status: number; params?: ErrorParams }

const refusal = (req: PayloadRequest, { code, status, params = {} }: Refusal): APIError =>
  new APIError(sentenceOf(req, code, params), status, null, true)

/** Editions released before there were two files have one, open to all where nothing is held back. */
const forReaders = ({ internal, readers, unreleased }: StoredEdition): StoredFile | null =>
  readers ?? (unreleased === 0 ? internal : null)

/**
 * A stored file of a released edition, byte for byte; `null` where `req.user` knows no such
 * edition. The office gets the internal file unless it asks for the one `toPassOn`, everybody else
 * the one of released records only.
 * @throws APIError 409 for a draft, 403 for an edition that has no file for readers, 500 for a
 *   damaged file
 */
export const openEdition = async ({
  req,
  id,
  folder,
  toPassOn = false,
}: {
  req: PayloadRequest
  id: string
  folder: string
  toPassOn?: boolean
}): Promise<ExportedFile | null> => {
  const edition = await readEdition(req, id)
  if (!edition) return null
  if (!edition.internal) throw refusal(req, { code: 'edition.draft', status: 409 })
  const isInternal = seesEverything(req) && !toPassOn
  const file = isInternal ? edition.internal : forReaders(edition)
  if (!file) throw refusal(req, { code: 'edition.internal', status: 403 })
  const { sha256, filename } = file
  const bytes = await readEditionFile(folder, sha256)
  if (!bytes) throw refusal(req, { code: 'edition.damaged', status: 500, params: { sha256 } })
  return { bytes, filename }
}
