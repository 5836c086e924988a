import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, makeArea, refusalOf, type Doc } from '#tests/support/records'

jest.setTimeout(60_000)

describeEngines('area tree', (engine) => {
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  })
  afterAll(() => started.stop())

  const read = async (id: string): Promise<Doc> =>
    (await payload.findByID({ collection: 'areas', id, depth: 0 })) as unknown as Doc
  const move = (id: string, parent: string | null) =>
    change(payload, { collection: 'areas', id, data: { parent } })

  it('keeps path and level from the first save on', async () => {
    const root = await makeArea(payload, 'Kreis')
    const child = await makeArea(payload, 'Stadt', { parent: root.id })
    expect(root).toMatchObject({ path: `/${root.id}/`, level: 0 })
    expect(child).toMatchObject({ path: `/${root.id}/${child.id}/`, level: 1 })
    expect(await read(child.id)).toMatchObject({ path: `/${root.id}/${child.id}/`, level: 1 })
  })

  it('moves all below with an area, and back to the top', async () => {
    const a = await makeArea(payload, 'Ort A')
    const b = await makeArea(payload, 'Ort B')
    const c = await makeArea(payload, 'Ort C', { parent: b.id })
    const d = await makeArea(payload, 'Ort D', { parent: c.id })
    const moved = await move(b.id, a.id)
    expect(moved).toMatchObject({ path: `/${a.id}/${b.id}/`, level: 1 })
    expect(await read(d.id)).toMatchObject({ path: `/${a.id}/${b.id}/${c.id}/${d.id}/`, level: 3 })
    await move(c.id, null)
    expect(await read(c.id)).toMatchObject({ path: `/${c.id}/`, level: 0 })
    expect(await read(d.id)).toMatchObject({ path: `/${c.id}/${d.id}/`, level: 1 })
    expect(await read(b.id)).toMatchObject({ path: `/${a.id}/${b.id}/`, level: 1 })
  })

  it('takes no path from a client', async () => {
    const a = await makeArea(payload, 'Ort A', { path: '/x/', level: 7 })
    const changed = await change(payload, {
      collection: 'areas',
      id: a.id,
      data: { name: 'Anders' },
    })
    expect(changed).toMatchObject({ path: `/${a.id}/`, level: 0, name: 'Anders' })
  })

  it('refuses a cycle at the parent and prints the chain', async () => {
    const a = await makeArea(payload, 'Alfter')
    const b = await makeArea(payload, 'Bornheim', { parent: a.id })
    const c = await makeArea(payload, 'Roisdorf', { parent: b.id })
    const refusal = await refusalOf(move(a.id, c.id))
    expect(refusal.status).toBe(400)
    expect(refusal.fields).toEqual({
      parent:
        'Ein Gebiet kann nicht unter sich selbst liegen: Alfter → Roisdorf → Bornheim → Alfter.',
    })
    expect(await read(a.id)).toMatchObject({ path: `/${a.id}/` })
    const self = await refusalOf(move(b.id, b.id))
    expect(self.fields['parent']).toContain('Bornheim → Bornheim')
  })

  it('refuses an end before the beginning', async () => {
    const dates = { validFrom: '2021-01-01', validTo: '2020-12-31' }
    const refusal = await refusalOf(makeArea(payload, 'Verkehrt', dates))
    expect(refusal.fields).toEqual({
      validTo: 'Das Ende der Gültigkeit liegt vor ihrem Beginn.',
    })
  })

  it('refuses to delete an area with children and says which', async () => {
    const a = await makeArea(payload, 'Oben')
    await makeArea(payload, 'Unten', { parent: a.id })
    const refusal = await refusalOf(payload.delete({ collection: 'areas', id: a.id }))
    expect(refusal.status).toBe(409)
    expect(refusal.message).toContain('„Oben“ kann nicht gelöscht werden')
    expect(refusal.message).toContain('1 Gebiet (zum Beispiel „Unten“)')
    expect(await read(a.id)).toMatchObject({ name: 'Oben' })
  })
})
