import type { Request, Response } from 'express'

import { languageOf, text } from './texts.ts'

const requestIdOf = ({ id }: Request) => (typeof id === 'string' ? id : '')

const escape = (value: string) =>
  value.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)

const page = ({ req, message, detail }: { req: Request; message: string; detail: string }) =>
  `<!doctype html><html lang="${languageOf(req)}"><head><meta charset="utf-8">` +
  '<meta name="viewport" content="width=device-width"><title>Planwerk</title></head>' +
  `<body><main><h1>Planwerk</h1><p role="alert">${escape(message)}</p>` +
  `<p>${text(req, 'reference')}: ${escape(requestIdOf(req))}</p>` +
  (detail === '' ? '' : `<pre>${escape(detail)}</pre>`) +
  `<p><a href="/admin">${text(req, 'back')}</a></p></main></body></html>`

/**
 * One error shape for all routes: JSON as Payload's own (`errors[].message`) plus the request id,
 * a small page where a person is looking.
 */
export const sendError = (input: {
  req: Request
  res: Response
  status: number
  message: string
  detail?: string
}): void => {
  const { req, res, status, message, detail = '' } = input
  res.status(status).setHeader('Cache-Control', 'no-store')
  if (req.accepts(['json', 'html']) === 'html') {
    res.type('html').send(page({ req, message, detail }))
    return
  }
  const stack = detail === '' ? {} : { stack: detail }
  res.json({ errors: [{ message, ...stack }], requestId: requestIdOf(req) })
}
