import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { type StartedPayload, startPayload } from '#tests/support/payload'
import { ensureAdministrator } from '#usecases/accounts/administrator'
import { isDatabaseEmpty } from '#usecases/records/isDatabaseEmpty'

describeEngines('the first administrator', (engine) => {
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  }, 120_000)

  afterAll(() => started.stop())

  it('gets a generated password that opens the door, once', async () => {
    expect(await isDatabaseEmpty(payload)).toBe(true)
    const login = await ensureAdministrator(payload)
    expect(login?.password).toMatch(/^([a-km-z2-9]{4}-){4}[a-km-z2-9]{4}$/)
    const { user } = await payload.login({ collection: 'users', data: login! })
    expect(user).toMatchObject({ role: 'admin' })
    expect(await isDatabaseEmpty(payload)).toBe(false)
    expect(await ensureAdministrator(payload)).toBeNull()
  })
})
