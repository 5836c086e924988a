import type { Request } from 'express'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { languageOf } from './texts.ts'

/** Node's headers as Payload reads them. */
const headersOf = ({ headers }: Request): Headers => {
  const entries = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ])
  return new Headers(entries)
}

/** The request of a signed-in reader in their language, or `null` for a stranger. */
export const readerOf = async (payload: Payload, req: Request): Promise<PayloadRequest | null> => {
  const headers = headersOf(req)
  const { user } = await payload.auth({ headers })
  if (!user) return null
  const reader = await createLocalReq({ user, req: { headers } }, payload)
  reader.i18n = { ...reader.i18n, language: languageOf(req) }
  return reader
}
