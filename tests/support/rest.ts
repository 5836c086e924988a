import { handleEndpoints } from 'payload'

import type { StartedPayload } from './payload.ts'

const origin = 'http://localhost:3000'

export type Send = (path: string, init?: RequestInit) => Promise<Response>

/** Sends requests to the REST API without a server; the origin is the site's own. */
export const restOf =
  ({ config, key }: Pick<StartedPayload, 'config' | 'key'>, cookie = ''): Send =>
  (path, init = {}) =>
    handleEndpoints({
      config,
      payloadInstanceCacheKey: key,
      request: new Request(`${origin}/api${path}`, {
        ...init,
        headers: { origin, cookie, ...(init.headers as Record<string, string>) },
      }),
    })

export const json = (method: string, data: Record<string, unknown>): RequestInit => ({
  method,
  body: JSON.stringify(data),
  headers: { 'content-type': 'application/json' },
})

/** Signs in through the login form's endpoint; returns the cookie. */
export const signIn = async (
  started: Pick<StartedPayload, 'config' | 'key'>,
  login: { email: string; password: string },
): Promise<string> => {
  const response = await restOf(started)('/users/login', json('POST', login))
  const cookie = response.headers.get('set-cookie')
  if (!cookie) throw new Error(`${login.email} could not sign in: ${await response.text()}`)
  return cookie.split(';')[0] ?? ''
}
