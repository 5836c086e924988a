import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { seedReport } from '#seed/run'
import { describeEngines } from '#tests/support/engines'
import { type StartedPayload, startPayload } from '#tests/support/payload'
import { isDatabaseEmpty } from '#usecases/records/isDatabaseEmpty'

describeEngines('a seed that fails half-way', (engine) => {
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  }, 120_000)

  afterAll(() => started.stop())

  const fileNames = async () =>
    (await payload.find({ collection: 'documents' })).docs.map(({ filename }) => filename)

  it('leaves the database empty, so that the next start seeds it whole', async () => {
    const create = payload.create
    payload.create = ((options: Parameters<typeof create>[0]) =>
      options.collection === 'goals'
        ? Promise.reject(new Error('power cut'))
        : create.call(payload, options)) as typeof create
    await expect(seedReport({ payload })).rejects.toThrow('power cut')
    payload.create = create
    expect(await isDatabaseEmpty(payload)).toBe(true)
    const { totalDocs } = await payload.count({ collection: 'figures' })
    expect(totalDocs).toBe(0)
    const { created } = await seedReport({ payload })
    // The file of the first attempt still lay there; it is taken over, not put beside.
    expect(await fileNames()).toEqual(['arbeitsgruppe-strategische-sozialplanung.txt'])
    expect(created).toBe(20 + 36 + 7 + 60 + 1 + 2 + 14 + 2 + 5 + 43 + 9 + 8 + 1 + 19 + 2)
  })
})
