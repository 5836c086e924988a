import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { rightsBefore, rowsBefore } from '#tests/support/carried/before'
import { rightsNow, rowsNow } from '#tests/support/carried/now'
import { restoreCarried } from '#tests/support/carried/restore'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'

describeEngines('a database of version 0.1.0', (engine) => {
  let started: StartedPayload

  beforeAll(async () => {
    started = await startPayload({ engine, prepare: restoreCarried(engine) })
  }, 120_000)
  afterAll(() => started?.stop())

  it.each(['observations', 'figures', 'aggregates'] as const)('has the same %s', async (slug) => {
    const before = await rowsBefore(slug)
    const columns = Object.keys([...before.values()][0] ?? {})
    expect(await rowsNow(started.payload, slug, columns)).toEqual(before)
  })

  it('shows every account the same', async () => {
    const before = await rightsBefore()
    const now: typeof before = {}
    for (const [email, rights] of Object.entries(before)) {
      now[email] = await rightsNow(started, email, rights)
    }
    expect(now).toEqual(before)
  }, 120_000)
})
