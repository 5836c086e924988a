import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { finishPending } from '#start/finishPending'
import { keepPlaces } from '#usecases/areas/places'
import { inTransaction } from '#usecases/records/inTransaction'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, make, makeArea, refusalOf, type Doc } from '#tests/support/records'

jest.setTimeout(60_000)

describeEngines('where an area stands', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let serial = 100

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  })
  afterAll(() => started.stop())

  const read = async (id: string): Promise<Doc> =>
    (await payload.findByID({ collection: 'areas', id, depth: 0 })) as unknown as Doc
  const makeCounty = (name: string, more: object = {}) =>
    makeArea(payload, name, { division: 'county', key: `05${(serial += 1)}`, ...more })
  const makeTown = (name: string, { id: parent }: Doc, more: object = {}) => {
    const key = `05382${(serial += 1)}`
    return makeArea(payload, name, { division: 'municipality', key, parent, ...more })
  }
  const belong = (child: Doc, parent: Doc, more: object = {}) =>
    make(payload, 'area-memberships', { child: child.id, parent: parent.id, ...more })
  const membershipsOf = async (child: Doc): Promise<Doc[]> => {
    const where = { child: { equals: child.id } }
    const query = { collection: 'area-memberships' as const, where, depth: 0, sort: 'validFrom' }
    return (await payload.find(query)).docs as unknown as Doc[]
  }

  it('is kept as path and level from the first save on', async () => {
    const county = await makeCounty('Kreis')
    const town = await makeTown('Stadt', county)
    const place = { parent: county.id, path: `/${county.id}/${town.id}/`, level: 1 }
    expect(county).toMatchObject({ path: `/${county.id}/`, level: 0 })
    expect(town).toMatchObject(place)
    expect(await read(town.id)).toMatchObject(place)
  })

  it('is the first membership of a new area, from its first day on', async () => {
    const county = await makeCounty('Kreis')
    const town = await makeTown('Stadt', county, { validFrom: '2020-05-01' })
    expect(await membershipsOf(town)).toMatchObject([
      { parent: county.id, division: 'municipality', revision: 1 },
    ])
    const [{ validFrom, validTo }] = (await membershipsOf(town)) as [Doc]
    expect(String(validFrom)).toContain('2020-05-01')
    expect(validTo ?? null).toBeNull()
    expect(await membershipsOf(county)).toEqual([])
  })

  it('changes for all below with an area, and is the top without memberships', async () => {
    const [east, west] = [await makeCounty('Ost'), await makeCounty('West')]
    const town = await makeTown('Stadt', west)
    const quarter = await makeArea(payload, 'Quartier', { parent: town.id })
    const block = await makeArea(payload, 'Block', { parent: quarter.id })
    const since = { validFrom: '2020-01-01', reason: 'Gebietsreform' }
    const moved = await belong(town, east, since)
    expect(await read(town.id)).toMatchObject({ path: `/${east.id}/${town.id}/`, level: 1 })
    const path = `/${east.id}/${town.id}/${quarter.id}/`
    expect(await read(quarter.id)).toMatchObject({ parent: town.id, path, level: 2 })
    // Rights end at the municipality: no path names a quarter above another area.
    const below = { parent: quarter.id, path: `/${east.id}/${town.id}/${block.id}/`, level: 2 }
    expect(await read(block.id)).toMatchObject(below)
    const [first] = await membershipsOf(town)
    await payload.delete({ collection: 'area-memberships', id: moved.id })
    await payload.delete({ collection: 'area-memberships', id: first!.id })
    expect(await read(town.id)).toMatchObject({ parent: null, path: `/${town.id}/`, level: 0 })
    expect(await read(block.id)).toMatchObject({ path: `/${town.id}/${block.id}/`, level: 1 })
  })

  it('stays as it is until the day on which another membership begins', async () => {
    const [east, west] = [await makeCounty('Ost'), await makeCounty('West')]
    const town = await makeTown('Stadt', west)
    const { id } = await belong(town, east, { validFrom: '2150-01-01', reason: 'Gebietsreform' })
    expect(await read(town.id)).toMatchObject({ parent: west.id })
    // As if that day had come: nobody edits anything then, the nightly job asks.
    const [before] = await membershipsOf(town)
    const days = [
      { id: before!.id, data: { validTo: '2019-12-31T00:00:00.000Z' } },
      { id, data: { validFrom: '2020-01-01T00:00:00.000Z' } },
    ]
    for (const { id: of, data } of days)
      await payload.db.updateOne({ collection: 'area-memberships', id: of, data })
    expect(await read(town.id)).toMatchObject({ parent: west.id })
    expect(await inTransaction(payload, keepPlaces)).toBe(1)
    expect(await read(town.id)).toMatchObject({
      parent: east.id,
      path: `/${east.id}/${town.id}/`,
    })
    expect(await inTransaction(payload, keepPlaces)).toBe(0)
    // A server that was off at midnight asks when it starts.
    const since = { validFrom: '2150-01-01T00:00:00.000Z' }
    await payload.db.updateOne({ collection: 'area-memberships', id, data: since })
    await payload.db.updateOne({
      collection: 'area-memberships',
      id: before!.id,
      data: { validTo: null },
    })
    await finishPending(payload)
    expect(await read(town.id)).toMatchObject({ parent: west.id })
  })

  it('follows what a division is to the administration, and an area into another division', async () => {
    const town = await makeTown('Stadt', await makeCounty('Kreis'))
    const borough = await makeArea(payload, 'Bezirk', { parent: town.id })
    const quarter = await makeArea(payload, 'Quartier', { parent: borough.id })
    const [near, far] = [town, borough].map(({ path }) => `${String(path)}${quarter.id}/`)
    expect(await read(quarter.id)).toMatchObject({ path: near })
    const division = await make(payload, 'divisions', {
      name: 'Bezirke',
      areaName: 'Bezirk',
      code: 'BEZIRK',
      rank: 2,
      level: 'municipality',
    })
    const into = {
      collection: 'areas' as const,
      id: borough.id,
      data: { division: division.id, key: '05382901' },
    }
    await change(payload, into)
    expect(await read(quarter.id)).toMatchObject({ path: far })
    const { id } = division
    await change(payload, { collection: 'divisions', id, data: { level: 'below' } })
    expect(await read(quarter.id)).toMatchObject({ path: near })
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

  it('is never below itself: the chain is printed at the parent', async () => {
    const a = await makeArea(payload, 'Alfter')
    const b = await makeArea(payload, 'Bornheim', { parent: a.id })
    const c = await makeArea(payload, 'Roisdorf', { parent: b.id })
    const refusal = await refusalOf(belong(a, c))
    expect(refusal.status).toBe(400)
    expect(refusal.fields).toEqual({
      parent:
        'Ein Gebiet kann nicht unter sich selbst liegen: Alfter → Roisdorf → Bornheim → Alfter.',
    })
    expect(await read(a.id)).toMatchObject({ parent: null, path: `/${a.id}/` })
    expect(await membershipsOf(a)).toEqual([])
    const self = await refusalOf(belong(b, b))
    expect(self.fields['parent']).toContain('Bornheim → Bornheim')
  })

  it('has no end before its beginning', async () => {
    const dates = { validFrom: '2021-01-01', validTo: '2020-12-31' }
    const message = 'Das Ende der Gültigkeit liegt vor ihrem Beginn.'
    const refusal = await refusalOf(makeArea(payload, 'Verkehrt', dates))
    expect(refusal.fields).toEqual({ validTo: message })
    const [a, b] = [await makeArea(payload, 'Ort A'), await makeArea(payload, 'Ort B')]
    expect((await refusalOf(belong(b, a, dates))).fields).toEqual({ validTo: message })
  })

  it('holds: an area with children is not deleted, and says which', async () => {
    const a = await makeArea(payload, 'Oben')
    await makeArea(payload, 'Unten', { parent: a.id })
    const refusal = await refusalOf(payload.delete({ collection: 'areas', id: a.id }))
    expect(refusal.status).toBe(409)
    expect(refusal.message).toContain('„Oben“ kann nicht gelöscht werden')
    expect(refusal.message).toContain('1 Gebiet (zum Beispiel „Unten“)')
    expect(await read(a.id)).toMatchObject({ name: 'Oben' })
  })
})
