import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'

import { makeDivisions } from '#tests/support/divisions'
import { dbOps, monitoredConfig } from '#tests/support/dbOps'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, make, type Doc } from '#tests/support/records'
import { makeCounty, makeSlice } from '#tests/support/slice'

/**
 * A save of one observation, all of it: begin, the row, its whole slice read and written once, changed
 * figures written once, commit. Areas and rule are remembered. Raise this only with a reason.
 */
const budget = { sqlite: { create: 9, update: 10 }, mongodb: { create: 6, update: 8 } }

jest.setTimeout(60_000)

describeEngines('saving one observation', (engine) => {
  let started: StartedPayload

  beforeAll(async () => {
    started = await startPayload({ engine, createConfig: monitoredConfig })
  })
  afterAll(() => started.stop())

  it('costs the same number of database operations in slices of 11 and of 178 areas', async () => {
    const { payload } = started
    await makeDivisions(payload)
    const costs = []
    for (const size of [11, 178]) {
      const key = await makeSlice(payload, await makeCounty(payload, size))
      let saved: Doc | undefined
      const create = await dbOps(payload, async () => {
        saved = await make(payload, 'observations', { ...key, numerator: 7, denominator: 900 })
      })
      const data = { numerator: 8 }
      const update = await dbOps(payload, () =>
        change(payload, { collection: 'observations', id: saved!.id, data }),
      )
      costs.push({ create, update })
    }
    const [small, large] = costs
    expect(large).toEqual(small)
    expect(large!.create.length).toBeLessThanOrEqual(budget[engine].create)
    expect(large!.update.length).toBeLessThanOrEqual(budget[engine].update)
  }, 60_000)
})
