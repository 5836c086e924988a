import type { RequestHandler } from 'express'

import type { Env } from '#env'

const ALIASES = ['localhost', '127.0.0.1', '[::1]']

/**
 * The login is bound to the public address. Who types 127.0.0.1 instead of localhost would see the
 * back-office but could save nothing, so the page leads to the one address that works.
 */
export const oneAddress = ({ publicUrl }: Env): RequestHandler => {
  const own = new URL(publicUrl)
  const aliases = ALIASES.map((name) => `${name}:${own.port || 80}`).filter((a) => a !== own.host)
  return (req, res, next) => {
    const isPage = req.method === 'GET' && /^\/admin(\/|$)/.test(req.path)
    const isAlias = ALIASES.includes(own.hostname) && aliases.includes(req.headers.host ?? '')
    if (isPage && isAlias) res.redirect(`${publicUrl}${req.originalUrl}`)
    else next()
  }
}
