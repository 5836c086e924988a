import type { Express } from 'express'

import type { Env } from '#env'
import { createApp, type NextHandler } from '#src/http/app'

import { startPayload, type StartedPayload } from './payload.ts'

type Changes = {
  env?: Partial<Env>
  nextHandler?: NextHandler
  limits?: Parameters<typeof createApp>[0]['limits']
}

export const answering =
  (status: number, body = 'next'): NextHandler =>
  async (_, res) => {
    res.statusCode = status
    res.end(body)
  }

/** Our Express routes around a real Payload; Next is a stub that answers 200. */
export const startApp = async (): Promise<
  StartedPayload & { app: (changes?: Changes) => Express }
> => {
  const started = await startPayload({ engine: 'sqlite' })
  const app = ({ env, nextHandler = answering(200), limits }: Changes = {}) =>
    createApp({
      payload: started.payload,
      env: { ...started.env, ...env },
      nextHandler,
      ...(limits ? { limits } : {}),
    })
  return { ...started, app }
}
