import type { ErrorRequestHandler } from 'express'

import type { Env } from '#env'

import { sendError } from './sendError.ts'
import { text, type TextKey } from './texts.ts'

type Thrown = { status?: unknown; stack?: string; message?: string; isPublic?: boolean }

const sentences: Record<number, TextKey> = {
  401: 'notLoggedIn',
  403: 'forbidden',
  404: 'notFound',
  411: 'lengthRequired',
  413: 'tooLarge',
  429: 'tooMany',
}

const statusOf = ({ status }: Thrown): number =>
  typeof status === 'number' && status >= 400 && status < 600 ? status : 500

/** Last in the chain: a sentence for the reader, the stack for the log only (and for developers). */
export const errorHandler =
  ({ isProduction }: Env): ErrorRequestHandler =>
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters
  (error: Thrown, req, res, next) => {
    const status = statusOf(error)
    // The line of the request itself carries the error; without such lines it gets its own.
    if (isProduction) res.err = error as Error
    else if (status >= 500) req.log.error({ err: error }, 'request failed')
    if (res.headersSent) return next(error)
    const key = sentences[status] ?? (status < 500 ? 'badRequest' : 'unexpected')
    const message = error.isPublic === true && error.message ? error.message : text(req, key)
    const detail = isProduction ? undefined : error.stack
    sendError({ req, res, status, message, ...(detail ? { detail } : {}) })
  }
