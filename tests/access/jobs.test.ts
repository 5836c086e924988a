import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startPayload, type StartedPayload } from '#tests/support/payload'

import { restOf, signIn } from './world/clients.ts'
import { createWorld } from './world/index.ts'
import { callers } from './world/people.ts'

describe('the jobs of the server', () => {
  let started: StartedPayload

  beforeAll(async () => {
    started = await startPayload({ engine: 'sqlite' })
    await createWorld(started, 'REST')
  }, 60_000)
  afterAll(() => started?.stop())

  it.each(callers)('%s: cannot start them by an address', async (caller) => {
    const send = restOf(started, await signIn(started, caller))
    for (const path of ['run', 'handle-schedules']) {
      expect((await send(`/payload-jobs/${path}`)).status).toBe(401)
    }
  })
})
