import type { Request, RequestHandler } from 'express'
import { rateLimit, type Options } from 'express-rate-limit'

import { sendError } from './sendError.ts'
import { text } from './texts.ts'

const minutes = (count: number) => count * 60_000

/** Requests an address may make: failed logins, mails for a new password, exports, previews. */
export const defaultLimits = { login: 20, passwordReset: 5, exports: 30, previews: 120 }

export type Limits = typeof defaultLimits

const limiter = (options: Partial<Options>): RequestHandler =>
  rateLimit({
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Its hints go to the console with a stack; TRUST_PROXY is checked in src/env.ts.
    validate: false,
    handler: (req, res) => sendError({ req, res, status: 429, message: text(req, 'tooMany') }),
    ...options,
  })

/** As Payload reads a path: decoded, without regard to case, doubled or trailing slashes. */
const plainPath = ({ path }: Request): string => {
  try {
    return decodeURIComponent(path).toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '')
  } catch {
    return path
  }
}

const forPosts =
  (paths: string[], limit: RequestHandler): RequestHandler =>
  (req, res, next) =>
    req.method === 'POST' && paths.includes(plainPath(req)) ? limit(req, res, next) : next()

/** Payload itself locks an account after five wrong passwords, but never an address. */
export const limitLogin = ({ login }: Limits): RequestHandler =>
  forPosts(
    ['/api/users/login', '/api/users/unlock'],
    limiter({ windowMs: minutes(15), limit: login, skipSuccessfulRequests: true }),
  )

export const limitPasswordReset = ({ passwordReset }: Limits): RequestHandler =>
  forPosts(
    ['/api/users/forgot-password', '/api/users/reset-password'],
    limiter({ windowMs: minutes(15), limit: passwordReset }),
  )

export const limitExports = ({ exports }: Limits): RequestHandler =>
  limiter({ windowMs: minutes(5), limit: exports })

/** A preview keeps others from saving for as long as it computes. */
export const limitPreviews = ({ previews }: Limits): RequestHandler => {
  const limit = limiter({ windowMs: minutes(5), limit: previews })
  return (req, res, next) => (req.method === 'POST' ? limit(req, res, next) : next())
}
