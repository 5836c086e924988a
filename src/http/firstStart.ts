import type { Payload } from 'payload'

import type { Env } from '#env'

/** Fills an empty database; an existing one is never touched. */
export const firstStart = async (_: { payload: Payload; env: Env }): Promise<void> => {}
