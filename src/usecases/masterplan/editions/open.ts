import { APIError, type PayloadRequest } from 'payload'

import type { DomainErrorCode, ErrorParams } from '#domain/errors'
import { readEdition } from '#store/masterplan/editionStore'

import { readEditionFile } from './files.ts'
import type { ExportedFile } from '../export.ts'
import { sentenceOf } from '#usecases/records/refuse'
import { seesEverything } from '#usecases/accounts/seesEverything'

type Refusal = { code: DomainErrorCode; status: number; params?: ErrorParams }

const refusal = (req: PayloadRequest, { code, status, params = {} }: Refusal): APIError =>
  new APIError(sentenceOf(req, code, params), status, null, true)

const unreleasedIn = (model: unknown): number => {
  const { unreleased } = (model ?? {}) as { unreleased?: unknown }
  return typeof unreleased === 'number' ? unreleased : Number.POSITIVE_INFINITY
}

/**
 * The stored file of a released edition, byte for byte; `null` where `req.user` knows no such
 * edition. Readers outside the office get it only when everything in it is released.
 * @throws APIError 409 for a draft, 403 for an internal edition, 500 for a damaged file
 */
export const openEdition = async ({
  req,
  id,
  folder,
}: {
  req: PayloadRequest
  id: string
  folder: string
}): Promise<ExportedFile | null> => {
  const edition = await readEdition(req, id)
  if (!edition) return null
  const { state, sha256, filename, model } = edition
  if (state !== 'released' || sha256 === null) {
    throw refusal(req, { code: 'edition.draft', status: 409 })
  }
  if (!seesEverything(req) && unreleasedIn(model) > 0) {
    throw refusal(req, { code: 'edition.internal', status: 403 })
  }
  const bytes = await readEditionFile(folder, sha256)
  if (!bytes) throw refusal(req, { code: 'edition.damaged', status: 500, params: { sha256 } })
  return { bytes, filename: filename ?? 'Masterplan.xlsx' }
}
