import { Router } from 'express'
import type { Payload } from 'payload'

import type { Env } from '#env'

/** Files to take away; mounted under `/exports`. */
export const exportsRouter = (_: { payload: Payload; env: Env }): Router => Router()
