import { Router } from 'express'
import type { Payload } from 'payload'

import { readiness } from './readiness.ts'

/** `/healthz`: the process lives. `/readyz`: it may be given requests. Neither tells more. */
export const healthRoutes = (payload: Payload): Router => {
  const router = Router()
  router.use((_, res, next) => {
    res.setHeader('Cache-Control', 'no-store')
    next()
  })
  router.get('/healthz', (_, res) => {
    res.json({ status: 'live' })
  })
  router.get('/readyz', async (_, res) => {
    const state = await readiness(payload)
    res.status(state.ready ? 200 : 503).json({ status: state.ready ? 'ready' : state.reason })
  })
  return router
}
