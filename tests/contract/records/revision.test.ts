import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { restOf, signIn } from '#tests/access/world/clients'
import { password } from '#tests/access/world/people'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, make, makeArea, makeIndicator, refusalOf, type Doc } from '#tests/support/records'

jest.setTimeout(60_000)

describeEngines('two people at one record', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let user: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    const account = { name: 'Erika Muster', email: 'admin@example.org', password, role: 'admin' }
    user = { ...(await make(payload, 'users', account)), collection: 'users' }
  })
  afterAll(() => started.stop())

  const makeActor = () => make(payload, 'actors', { name: 'Caritas', kind: 'association' })
  const save = (id: string, data: Record<string, unknown>) =>
    change(payload, { collection: 'actors', id, data, user })
  const read = async (id: string) =>
    (await payload.findByID({ collection: 'actors', id, depth: 0 })) as unknown as Doc

  it('numbers each save', async () => {
    const actor = await makeActor()
    expect(actor).toMatchObject({ revision: 1, changedBy: 'Planwerk' })
    const saved = await save(actor.id, { city: 'Siegburg' })
    expect(saved).toMatchObject({ revision: 2, changedBy: 'Erika Muster' })
  })

  it('tells the second who changed the record when, and overwrites nothing', async () => {
    const actor = await makeActor()
    const form = { revision: actor['revision'], name: 'Caritas' }
    await save(actor.id, { ...form, city: 'Siegburg' })
    const refusal = await refusalOf(save(actor.id, { ...form, city: 'Bonn' }))
    expect(refusal.status).toBe(409)
    expect(refusal.message).toMatch(
      /^„Caritas“ wurde am \d\d\.\d\d\.\d{4}, \d\d:\d\d von Erika Muster geändert/,
    )
    expect(await read(actor.id)).toMatchObject({ city: 'Siegburg', revision: 2 })
  })

  it('of two forms sent at once exactly one is saved', async () => {
    const actor = await makeActor()
    const form = { revision: 1, name: 'Caritas' }
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => save(actor.id, { ...form, city: `Ort ${index}` })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await read(actor.id)).toMatchObject({ revision: 2 })
  })

  it('a change of single fields without a revision always passes', async () => {
    const actor = await makeActor()
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => save(actor.id, { phone: `02241 ${index}` })),
    )
    expect(await read(actor.id)).toMatchObject({ revision: 11 })
  })

  it('holds through REST, with the sentence in the answer', async () => {
    const actor = await makeActor()
    const cookie = await signIn(started, 'admin')
    const patch = async (data: Record<string, unknown>) => {
      const response = await restOf(started, cookie)(`/actors/${actor.id}`, {
        method: 'PATCH',
        body: JSON.stringify(data),
        headers: { 'content-type': 'application/json' },
      })
      const body = (await response.json()) as { errors?: { message: string }[]; doc?: Doc }
      return { status: response.status, body }
    }
    const first = await patch({ name: 'Caritas', city: 'Hennef', revision: 1 })
    expect(first).toMatchObject({ status: 200, body: { doc: { revision: 2 } } })
    const second = await patch({ name: 'Caritas', city: 'Lohmar', revision: 1 })
    expect(second.status).toBe(409)
    expect(second.body.errors?.[0]?.message).toContain('von Erika Muster geändert')
    expect((await patch({ city: 'Lohmar', revision: 2 })).status).toBe(200)
    expect((await patch({ city: 'Eitorf', revision: 'x' })).status).toBe(400)
  })

  it('holds for observations and globals too', async () => {
    const area = await makeArea(payload, 'Much')
    const indicator = await makeIndicator(payload)
    const data = { indicator: indicator.id, area: area.id, period: '2021', value: 4 }
    const { id } = await make(payload, 'observations', data)
    const form = { collection: 'observations', id, data: { revision: 1, value: 5 } }
    await change(payload, form)
    expect(await refusalOf(change(payload, form))).toMatchObject({ status: 409 })

    const mission = (fields: object) =>
      payload.updateGlobal({
        slug: 'mission-statement',
        data: fields,
        user,
      })
    const first = (await mission({ title: 'Leitbild' })) as unknown as Doc
    await mission({ title: 'Neues Leitbild', revision: first['revision'] })
    const stale = mission({ title: 'Altes Leitbild', revision: first['revision'] })
    expect((await refusalOf(stale)).message).toContain('„Neues Leitbild“ wurde am')
  })
})
