import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { pinoHttp, type Options } from 'pino-http'

import type { Env } from '#env'

/** Links of the password mail carry their token in the path; it must not reach a log. */
const TOKEN = /(\/(?:reset|verify)\/)[^/]+/

const QUIET = /^\/(_next\/|healthz$|readyz$|favicon)/

const pathOf = ({ url = '' }: IncomingMessage) => url.split('?', 1)[0]?.replace(TOKEN, '$1…') ?? ''

/** A proxy's own id is kept so that both logs can be joined; anyone else's is not believed. */
const requestId =
  (trusted: boolean) =>
  (req: IncomingMessage, res: ServerResponse): string => {
    const given = req.headers['x-request-id']
    const id =
      trusted && typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
    res.setHeader('X-Request-Id', id)
    return id
  }

/** Request ids and, in production, one JSON line a request: no address, no cookie, no query. */
export const requestLog = ({ env, logger }: { env: Env; logger: Payload['logger'] }) => {
  const options: Options = {
    logger,
    genReqId: requestId(env.trustProxy !== false),
    autoLogging: env.isProduction && { ignore: (req) => QUIET.test(pathOf(req)) },
    customLogLevel: (_, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    wrapSerializers: false,
    serializers: {
      req: (req: IncomingMessage) => ({ id: req.id, method: req.method, path: pathOf(req) }),
      res: (res: ServerResponse) => ({ status: res.statusCode }),
    },
  }
  return pinoHttp(options) as RequestHandler
}
