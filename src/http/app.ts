import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import type { Env } from '#env'

import { limitBody } from './bodySize.ts'
import { errorHandler } from './errors.ts'
import { exportsRouter } from './exports.ts'
import { healthRoutes } from './health.ts'
import {
  defaultLimits,
  limitExports,
  limitLogin,
  limitPasswordReset,
  limitPreviews,
  type Limits,
} from './limits.ts'
import { oneAddress } from './oneAddress.ts'
import { panelsRouter } from './panels.ts'
import { requestLog } from './requestLog.ts'
import { securityHeaders } from './security.ts'
import { sendError } from './sendError.ts'
import { text } from './texts.ts'

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Admin, REST, build output and the development overlay; any other address is unknown. */
const NEXT_PATHS = /^\/(admin|api|_next|favicon\.ico|__nextjs_[\w-]+)(\/|$)/

const noStore: RequestHandler = (_, res, next) => {
  res.setHeader('Cache-Control', 'no-store')
  next()
}

/**
 * All routes of one process: our own first, everything else is Next's (admin and REST).
 * No body parser anywhere before Next: it would eat the body that Payload reads.
 */
export const createApp = (input: {
  payload: Payload
  env: Env
  nextHandler: NextHandler
  limits?: Limits
}): Express => {
  const { payload, env, nextHandler, limits = defaultLimits } = input
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxy)
  app.use(requestLog({ env, logger: payload.logger }))
  app.use(securityHeaders(env))
  app.use(healthRoutes(payload))
  app.use(compression())
  app.use(limitBody, limitLogin(limits), limitPasswordReset(limits))
  app.get('/', (_, res) => res.redirect('/admin'))
  app.use(oneAddress(env))
  app.use('/exports', limitExports(limits), noStore, exportsRouter({ payload, env }))
  app.use('/panels', noStore, limitPreviews(limits), panelsRouter({ payload }))
  app.all(NEXT_PATHS, (req, res) => nextHandler(req, res))
  app.use((req, res) => sendError({ req, res, status: 404, message: text(req, 'notFound') }))
  app.use(errorHandler(env))
  return app
}
