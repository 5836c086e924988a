import { Router, type Request, type RequestHandler, type Response } from 'express'
import { join } from 'node:path'
import type { Payload, PayloadRequest } from 'payload'

import { berlinDay } from '#domain/german/germanDate'
import type { Env } from '#env'
import { exportMasterplan, type ExportedFile } from '#usecases/masterplan/export'
import { openEdition } from '#usecases/masterplan/editions/open'

import { readerOf } from './reader.ts'
import { sendError } from './sendError.ts'
import { text } from './texts.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Answer = (reader: PayloadRequest, req: Request) => Promise<ExportedFile | null>

const send = (res: Response, { bytes, filename }: ExportedFile) => {
  res.setHeader('Content-Type', xlsx)
  res.setHeader('Content-Disposition', `attachment; filename="${filename}"`)
  res.setHeader('Content-Length', bytes.length)
  res.setHeader('X-Content-Type-Options', 'nosniff')
  // A workbook is compressed already; `no-transform` keeps its length and its bytes as they are.
  res.setHeader('Cache-Control', 'no-store, no-transform')
  res.end(bytes)
}

/** Only for people who are signed in; a file that does not exist for them is not found. */
const forReaders =
  (payload: Payload, answer: Answer): RequestHandler =>
  async (req, res) => {
    const reader = await readerOf(payload, req)
    if (!reader) {
      return sendError({ req, res, status: 401, message: text(req, 'notLoggedIn') })
    }
    const file = await answer(reader, req)
    if (!file) return sendError({ req, res, status: 404, message: text(req, 'notFound') })
    return send(res, file)
  }

/** Files to take away; mounted under `/exports`. */
export const exportsRouter = ({ payload, env }: { payload: Payload; env: Env }): Router => {
  const folder = join(env.dataDir, 'editions')
  const masterplan: Answer = (req) => exportMasterplan({ req, asOf: berlinDay(new Date()) })
  const edition =
    (toPassOn: boolean): Answer =>
    (req, { params }) =>
      openEdition({ req, id: String(params['id']), folder, toPassOn })
  return Router()
    .get('/masterplan.xlsx', forReaders(payload, masterplan))
    .get('/editions/:id.xlsx', forReaders(payload, edition(false)))
    .get('/editions/:id/released.xlsx', forReaders(payload, edition(true)))
}
