import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { fresh, make, makeArea, makeIndicator, refusalOf } from '#tests/support/records'
import { loadSlices } from '#store/figures/slices'
import { inTransaction } from '#usecases/records/inTransaction'

jest.setTimeout(60_000)

describeEngines('links between records', (engine) => {
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  })
  afterAll(() => started.stop())

  const makeActor = (name = fresh('Akteur ')) => make(payload, 'actors', { name, kind: 'provider' })
  const remove = (collection: string, id: string) =>
    payload.delete({ collection: collection as never, id })
  const count = async (collection: string, id: string) => {
    const where = { id: { equals: id } }
    return (await payload.count({ collection: collection as never, where })).totalDocs
  }

  it('a record nobody points at can be deleted', async () => {
    const actor = await makeActor()
    await remove('actors', actor.id)
    expect(await count('actors', actor.id)).toBe(0)
  })

  it('names every collection that points at a record: links, lists and rows within', async () => {
    const actor = await makeActor('Caritasverband')
    const body = await makeActor()
    await makeActor().then(({ id }) =>
      payload.update({ collection: 'actors', id, data: { parent: actor.id } }),
    )
    await make(payload, 'measures', {
      code: fresh('M-'),
      title: 'Begegnungscafé',
      owner: body.id,
      partners: [actor.id],
      status: 'idea',
    })
    await make(payload, 'minutes', {
      title: 'Erste „große“ Sitzung',
      body: body.id,
      date: '2017-02-01',
      state: 'final',
      attendance: [
        { actor: body.id, role: 'present' },
        { actor: actor.id, role: 'guest' },
      ],
    })
    const { status, message } = await refusalOf(remove('actors', actor.id))
    expect(status).toBe(409)
    expect(message).toContain('„Caritasverband“')
    expect(message).toContain('1 Akteur (')
    expect(message).toContain('1 Maßnahme (zum Beispiel „Begegnungscafé“)')
    expect(message).toContain('(zum Beispiel „Erste ‚große‘ Sitzung“)')
    expect(await count('actors', actor.id)).toBe(1)
  })

  it('globals hold their records too', async () => {
    const goal = await make(payload, 'goals', { code: fresh('Z'), title: 'Teilhabe' })
    await payload.updateGlobal({
      slug: 'mission-statement',
      data: { title: 'Leitbild', goals: [goal.id] },
    })
    const { message } = await refusalOf(remove('goals', goal.id))
    expect(message).toContain('Leitbild')
  })

  it('observations hold their indicator; a deleted one leaves no derived rows', async () => {
    const area = await makeArea(payload, 'Siegburg')
    const indicator = await makeIndicator(payload)
    const observation = await make(payload, 'observations', {
      indicator: indicator.id,
      area: area.id,
      period: '2021',
      status: 'measured',
      value: 12,
    })
    expect((await refusalOf(remove('indicators', indicator.id))).status).toBe(409)
    expect((await refusalOf(remove('areas', area.id))).status).toBe(409)
    await remove('observations', observation.id)
    await remove('indicators', indicator.id)
    const where = { indicator: { equals: indicator.id } }
    expect((await payload.count({ collection: 'figures', where })).totalDocs).toBe(0)
    const slices = inTransaction(payload, (req) => loadSlices(req, indicator.id))
    expect(await slices).toEqual([])
  })

  it('an area takes its own memberships along and is held by those of its members', async () => {
    const above = await makeArea(payload, 'Siegburg')
    const below = await makeArea(payload, 'Brückberg', { parent: above.id })
    const memberships = async () =>
      (
        await payload.count({
          collection: 'area-memberships',
          where: { child: { equals: below.id } },
        })
      ).totalDocs
    const { status, message } = await refusalOf(remove('areas', above.id))
    expect(status).toBe(409)
    expect(message).toContain('1 Gebiet (zum Beispiel „Brückberg“)')
    expect(message).toContain('1 Zugehörigkeit')
    expect(await memberships()).toBe(1)
    await remove('areas', below.id)
    expect(await memberships()).toBe(0)
    await remove('areas', above.id)
    expect(await count('areas', above.id)).toBe(0)
  })

  it('an area that cannot be deleted keeps its memberships, in a bulk delete too', async () => {
    const above = await makeArea(payload, 'Troisdorf')
    const held = await makeArea(payload, 'Gehalten', { parent: above.id })
    const free = await makeArea(payload, 'Frei', { parent: above.id })
    await makeArea(payload, 'Darunter', { parent: held.id })
    const where = { id: { in: [held.id, free.id] } }
    const { docs, errors } = await payload.delete({ collection: 'areas', where })
    expect(docs.map(({ id }) => id)).toEqual([free.id])
    expect(errors[0]?.message).toContain('„Gehalten“')
    const kept = { parent: { equals: above.id } }
    const left = await payload.find({ collection: 'area-memberships', where: kept, depth: 0 })
    expect(left.docs.map(({ child }) => child)).toEqual([held.id])
  })

  it('asks as often for twelve links as for one', async () => {
    const queriesOf = async (links: number) => {
      const actor = await makeActor()
      for (let index = 0; index < links; index += 1) {
        await make(payload, 'actors', { name: fresh('Akteur '), kind: 'other', parent: actor.id })
      }
      const find = jest.spyOn(payload.db, 'find')
      await refusalOf(remove('actors', actor.id))
      const { length } = find.mock.calls
      find.mockRestore()
      return length
    }
    const one = await queriesOf(1)
    expect(one).toBeGreaterThan(0)
    expect(await queriesOf(12)).toBe(one)
  })

  it('a bulk delete refuses each record by itself', async () => {
    const held = await makeActor('Gehalten')
    const free = await makeActor('Frei')
    await makeActor().then(({ id }) =>
      payload.update({ collection: 'actors', id, data: { parent: held.id } }),
    )
    const { docs, errors } = await payload.delete({
      collection: 'actors',
      where: { id: { in: [held.id, free.id] } },
    })
    expect(docs.map(({ id }) => id)).toEqual([free.id])
    expect(errors[0]?.message).toContain('„Gehalten“')
  })

  it('a record deleted while another links to it: one of the two is refused', async () => {
    const pairs = await Promise.all(
      Array.from({ length: 15 }, async (_, index) => {
        const { id } = await makeActor()
        const link = make(payload, 'actors', { name: fresh('Kind '), kind: 'other', parent: id })
        const operations =
          index % 2 === 0 ? [link, remove('actors', id)] : [remove('actors', id), link]
        await Promise.allSettled(operations)
        return id
      }),
    )
    for (const id of pairs) {
      const where = { parent: { equals: id } }
      const links = await payload.count({ collection: 'actors', where })
      expect(links.totalDocs).toBe(await count('actors', id))
    }
  })

  it.each(['000000000000000000000000', '7d0c4f4e-0000-4000-8000-000000000000', 'unsinn'])(
    'a link to nothing (%s) is an error of its field',
    async (id) => {
      const actor = await makeActor()
      const message =
        'Der gewählte Datensatz existiert nicht (mehr). Bitte wählen Sie einen anderen.'
      const parent = await refusalOf(
        payload.update({ collection: 'actors', id: actor.id, data: { parent: id } }),
      )
      expect(parent).toMatchObject({ status: 400, fields: { parent: message } })
      const minutes = refusalOf(
        make(payload, 'minutes', {
          title: 'Sitzung',
          body: actor.id,
          date: '2017-03-01',
          attendance: [
            { actor: actor.id, role: 'present' },
            { actor: id, role: 'present' },
          ],
          documents: [id],
        }),
      )
      expect((await minutes).fields).toEqual({ 'attendance.1.actor': message, documents: message })
      const indicator = await makeIndicator(payload)
      const observation = { indicator: indicator.id, area: id, period: '2021', value: 1 }
      const refusal = await refusalOf(make(payload, 'observations', observation))
      expect(refusal.fields).toEqual({ area: message })
    },
  )
})
