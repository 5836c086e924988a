import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { createLocalReq } from 'payload'

import { listSlices, readSlices, writeSlices } from '#database/slices'
import { inTransaction } from '#usecases/records/inTransaction'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'

jest.setTimeout(120_000)

const byPeriod = (a: { period: string }, b: { period: string }) => (a.period < b.period ? -1 : 1)

describeEngines('slices', (engine) => {
  let started: StartedPayload

  beforeAll(async () => {
    started = await startPayload({ engine })
  })
  afterAll(() => started.stop())

  const slice = (period: string, data: string, isOpen = false) => ({ period, isOpen, data })
  const write = (indicator: string, save: ReturnType<typeof slice>[], remove: string[] = []) =>
    inTransaction(started.payload, (req) => writeSlices({ req, indicator, save, remove }))
  const list = (indicator: string, withData: string[]) =>
    inTransaction(started.payload, async (req) =>
      (await listSlices({ req, indicator, withData })).sort(byPeriod),
    )
  const read = (indicator: string, periods?: string[]) =>
    inTransaction(started.payload, async (req) =>
      (await readSlices({ req, indicator, ...(periods ? { periods } : {}) })).sort(byPeriod),
    )

  it('are listed with the asked texts only, open or not, and read as they were written', async () => {
    await write('a', [slice('2020', 'first'), slice('2021', 'second', true)])
    await write('b', [slice('2020', 'of another')])
    expect(await list('a', ['2020'])).toEqual([
      { period: '2020', isOpen: false, data: 'first' },
      { period: '2021', isOpen: true, data: null },
    ])
    expect(await read('a')).toEqual([slice('2020', 'first'), slice('2021', 'second', true)])
    expect(await read('a', ['2021', '1999'])).toEqual([slice('2021', 'second', true)])
  })

  it('are replaced and removed one by one', async () => {
    await write('c', [slice('2020', 'old'), slice('2021', 'goes')])
    await write('c', [slice('2020', 'new', true)], ['2021'])
    expect(await read('c')).toEqual([slice('2020', 'new', true)])
  })

  it('are written inside a transaction only, and not at all where it fails', async () => {
    const req = await createLocalReq({}, started.payload)
    const one = { indicator: 'd', save: [slice('2020', 'half')], remove: [] }
    await expect(writeSlices({ req, ...one })).rejects.toThrow(/transaction/)
    const failing = inTransaction(started.payload, async (own) => {
      await writeSlices({ req: own, ...one })
      throw new Error('later')
    })
    await expect(failing).rejects.toThrow('later')
    expect(await list('d', [])).toEqual([])
  })

  it('come whole however long their texts are', async () => {
    const long = 'x'.repeat(1_000_000)
    const periods = Array.from({ length: 20 }, (_, at) => String(2000 + at))
    for (const period of periods) await write('e', [slice(period, long)])
    const listed = await list('e', periods)
    expect(listed.map(({ period, data }) => [period, data?.length])).toEqual(
      periods.map((period) => [period, 1_000_000]),
    )
  })
})
