import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { rebuildIndicator } from '#usecases/figures/rebuildAggregates'
import { verifyAggregates } from '#usecases/figures/verifyAggregates'
import { inTransaction } from '#usecases/records/inTransaction'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, make, makeIndicator, type Doc } from '#tests/support/records'
import { makeTree } from '#tests/support/slice'
import { storedAggregates, storedFigures } from '#tests/support/world'

const period = '2021'

jest.setTimeout(60_000)

describeEngines('an observation and what follows from it', (engine) => {
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  })
  afterAll(() => started.stop())

  const observe = (indicator: Doc, area: string, data: object) =>
    make(payload, 'observations', { indicator: indicator.id, area, period, ...data })
  const aggregatesOf = (indicator: Doc) =>
    storedAggregates(payload, { indicator: indicator.id, period })
  const figuresOf = (indicator: Doc) => storedFigures(payload, { indicator: indicator.id, period })

  it('are rolled back together when something fails after that', async () => {
    const { children } = await makeTree(payload, 2)
    const indicator = await makeIndicator(payload)
    const { id } = await observe(indicator, children[0]!, { value: 10 })
    const before = { rows: await aggregatesOf(indicator), figures: await figuresOf(indicator) }
    const { afterOperation } = payload.collections.observations.config.hooks
    const failing = () => Promise.reject(new Error('after deriving'))
    afterOperation.push(failing)
    try {
      await expect(observe(indicator, children[1]!, { value: 1 })).rejects.toThrow('after deriving')
      const edit = { collection: 'observations', id, data: { value: 11 } }
      await expect(change(payload, edit)).rejects.toThrow('after deriving')
    } finally {
      afterOperation.splice(afterOperation.indexOf(failing), 1)
    }
    const where = { indicator: { equals: indicator.id } }
    const { docs } = await payload.find({ collection: 'observations', where })
    expect(docs).toMatchObject([{ value: 10 }])
    expect(await aggregatesOf(indicator)).toEqual(before.rows)
    expect(await figuresOf(indicator)).toEqual(before.figures)
  })

  it('are not saved when the slice cannot be derived', async () => {
    const { children } = await makeTree(payload, 1)
    const indicator = await makeIndicator(payload)
    const unreadable = { ...(await observe(indicator, children[0]!, { value: 10 })), period: 'x' }
    const { id, ...data } = unreadable
    await payload.db.updateOne({ collection: 'observations', id, data: { ...data } })
    const edit = { collection: 'observations', id, data: { period: '2020' } }
    await expect(change(payload, edit)).rejects.toThrow('period.invalid')
    const kept = await payload.findByID({ collection: 'observations', id })
    expect(kept.period).toBe('x')
    await payload.db.deleteOne({ collection: 'observations', where: { id: { equals: id } } })
    await inTransaction(payload, (req) => rebuildIndicator(req, indicator.id))
  })

  it('count exactly when 60 are saved at once below one area', async () => {
    const { county, children } = await makeTree(payload, 60)
    const indicator = await makeIndicator(payload)
    await Promise.all(children.map((area, at) => observe(indicator, area, { value: at })))
    const aggregate = (await aggregatesOf(indicator)).get(county)
    expect(aggregate).toMatchObject({ value: 1770, coverage: 1, delivered: 60 })
    expect((await figuresOf(indicator)).size).toBe(61)
  }, 60_000)

  it('are what a full rebuild would have written', async () => {
    expect(await verifyAggregates(payload)).toEqual([])
  })
})
