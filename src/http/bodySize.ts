import type { RequestHandler } from 'express'

import { sendError } from './sendError.ts'
import { text } from './texts.ts'

/** Above the largest upload (20 MB) and a long text (10 MB), so that those reach their field. */
export const MAX_BODY_BYTES = 32 * 1024 * 1024

/**
 * Refuses a body by its announced length, before a byte of it is read. Node itself ends a
 * connection that sends more than announced; without any announcement there is nothing to trust.
 */
export const limitBody: RequestHandler = (req, res, next) => {
  const refuse = (status: number, key: 'lengthRequired' | 'tooLarge') => {
    res.setHeader('Connection', 'close')
    sendError({ req, res, status, message: text(req, key) })
  }
  if (req.headers['transfer-encoding'] !== undefined) return refuse(411, 'lengthRequired')
  if (Number(req.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return refuse(413, 'tooLarge')
  next()
}
