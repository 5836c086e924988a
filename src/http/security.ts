import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

import type { Env } from '#env'

const nonceOf = (_: IncomingMessage, res: ServerResponse) =>
  `'nonce-${(res as ServerResponse & { locals: { nonce: string } }).locals.nonce}'`

/**
 * No foreign host anywhere. Scripts carry a nonce of this one response; `eval` and web sockets are
 * for hot reload only. Styles stay 'unsafe-inline': the admin sets style attributes everywhere.
 */
const directives = ({ isProduction, publicUrl }: Env) => ({
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", nonceOf, ...(isProduction ? [] : ["'unsafe-eval'"])],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", ...(isProduction ? [] : ['ws:'])],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
  upgradeInsecureRequests: publicUrl.startsWith('https:') ? [] : null,
})

/** Next reads the nonce for its own inline scripts from this header of the *request*. */
const tellNext: RequestHandler = (req, res, next) => {
  req.headers['content-security-policy'] = String(res.getHeader('Content-Security-Policy'))
  next()
}

const drawNonce: RequestHandler = (_, res, next) => {
  res.locals['nonce'] = randomBytes(18).toString('base64')
  res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  next()
}

/** The security headers of every response, in the order they must run. */
export const securityHeaders = (env: Env): RequestHandler[] => [
  drawNonce,
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: directives(env) },
    // 'no-referrer' would turn the Origin of form posts into "null", which the login checks.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: env.publicUrl.startsWith('https:'),
  }) as RequestHandler,
  tellNext,
]
