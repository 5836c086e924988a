import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { readerOf, readerPassword } from '#tests/support/reader'
import { change, make, makeArea, makeIndicator, refusalOf, type Doc } from '#tests/support/records'
import { verifyAggregates } from '#usecases/figures/verifyAggregates'

import { restOf } from '../../access/world/clients.ts'

describeEngines("changing an indicator's kind", (engine) => {
  let started: StartedPayload
  let payload: Payload
  let indicator: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    const county = await makeArea(payload, 'Kreis', { division: 'county', key: '05382' })
    const place = { division: 'municipality', key: '05382001', parent: county.id }
    const town = await makeArea(payload, 'Ahausen', place)
    indicator = await makeIndicator(payload)
    for (const period of ['2021', '2022'])
      await make(payload, 'observations', {
        indicator: indicator.id,
        area: town.id,
        period,
        value: 40,
      })
  })
  afterAll(() => started.stop())

  const kindOf = async () =>
    (await payload.findByID({ collection: 'indicators', id: indicator.id, depth: 0 })).kind
  const countFigures = async () => {
    const where = { indicator: { equals: indicator.id } }
    return (await payload.count({ collection: 'figures', where })).totalDocs
  }
  const save = (data: object) =>
    change(payload, { collection: 'indicators', id: indicator.id, data: { ...data } })

  it('is refused with the number of figures it would replace', async () => {
    const refusal = await refusalOf(save({ kind: 'none' }))
    expect(refusal.status).toBe(400)
    expect(refusal.fields['kind']).toContain('4 Kennzahlen')
    expect(await refusalOf(save({ kind: 'none', kindConfirmed: false }))).toMatchObject(refusal)
    expect([await kindOf(), await countFigures()]).toEqual(['count', 4])
  })

  it('is refused over REST alike, and goes through with the confirmation', async () => {
    const { email } = await readerOf(payload, { role: 'planner' })
    const headers = { 'content-type': 'application/json', 'accept-language': 'de' }
    const login = JSON.stringify({ email, password: readerPassword })
    const entered = await restOf(started)('/users/login', { method: 'POST', body: login, headers })
    const send = restOf(started, entered.headers.get('set-cookie')?.split(';')[0])
    const patch = async (data: object) => {
      const init = { method: 'PATCH', body: JSON.stringify(data), headers }
      const answer = await send(`/indicators/${indicator.id}`, init)
      return { status: answer.status, text: await answer.text() }
    }
    const refused = await patch({ kind: 'none' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('4 Kennzahlen')
    const saved = await patch({ kind: 'none', kindConfirmed: true })
    expect(saved.status).toBe(200)
    expect([await kindOf(), await countFigures()]).toEqual(['none', 2])
    expect(await verifyAggregates(payload)).toEqual([])
  })

  it('keeps nothing of the confirmation: the next change asks again', async () => {
    expect((await refusalOf(save({ kind: 'count' }))).fields['kind']).toContain('2 Kennzahlen')
  })

  it('asks nothing where nothing would be replaced', async () => {
    await save({ name: 'Anderer Name' })
    const empty = await makeIndicator(payload)
    const data = { kind: 'rate', unit: '%' }
    await change(payload, { collection: 'indicators', id: empty.id, data })
    const saved = await payload.findByID({ collection: 'indicators', id: empty.id, depth: 0 })
    expect(saved.kind).toBe('rate')
  })
})
