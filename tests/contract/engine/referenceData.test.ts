import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import {
  commitTransaction,
  createLocalReq,
  getPayload,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type Payload,
} from 'payload'

import { closeDatabase } from '#database/close'
import { createConfig } from '#src/createConfig'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, make, makeArea, makeIndicator, type Doc } from '#tests/support/records'
import { storedAggregates } from '#tests/support/world'

describeEngines('areas and rules, remembered between saves', (engine) => {
  let started: StartedPayload
  let payload: Payload
  /** The same database as another process has it open. */
  let elsewhere: Payload
  let county: Doc
  let indicator: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    elsewhere = await getPayload({ config: createConfig(started.env), key: randomUUID() })
  })
  afterAll(async () => {
    await closeDatabase(elsewhere)
    await started.stop()
  })
  beforeEach(async () => {
    county = await makeArea(payload, 'Kreis')
    indicator = await makeIndicator(payload, { kind: 'rate', factor: 100 })
  })

  const data = (area: Doc) => ({
    indicator: indicator.id,
    area: area.id,
    period: '2021',
    status: 'measured',
    numerator: 1,
    denominator: 10,
  })
  const observe = (area: Doc) => make(payload, 'observations', data(area))
  const ofCounty = async () => {
    const slice = { indicator: indicator.id, period: '2021' }
    return (await storedAggregates(payload, slice)).get(county.id)
  }
  const below = (name: string, at: Payload = payload) => makeArea(at, name, { parent: county.id })

  it('are read anew when another process changed a rule or the tree', async () => {
    await observe(await below('Erste'))
    expect(await ofCounty()).toMatchObject({ value: 10, coverage: 1 })
    const change1000 = { factor: 1000 }
    await change(elsewhere, { collection: 'indicators', id: indicator.id, data: change1000 })
    await below('Zweite', elsewhere)
    await observe(await below('Dritte', elsewhere))
    expect(await ofCounty()).toMatchObject({ value: 100, coverage: 2 / 3 })
  })

  it('are those of the transaction while it changes them itself', async () => {
    await observe(await below('Erste'))
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const create = (collection: string, doc: object) =>
      payload.create({ collection: collection as CollectionSlug, data: doc as never, req })
    const shape = { name: 'Neu', key: randomUUID().slice(0, 8), division: 'neighbourhood' }
    const area = (await create('areas', { ...shape, parent: county.id })) as unknown as Doc
    await create('observations', data(area))
    await commitTransaction(req)
    expect(await ofCounty()).toMatchObject({ denominator: 20, coverage: 1 })
  })

  it('are not those of a transaction that was rolled back', async () => {
    const first = await below('Erste')
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { id } = indicator
    await payload.update({ collection: 'indicators', id, data: { factor: 1000 }, req })
    await payload.create({ collection: 'observations', data: data(first) as never, req })
    await killTransaction(req)
    await observe(first)
    expect(await ofCounty()).toMatchObject({ value: 10 })
  })
})
