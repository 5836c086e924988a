import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload, Sort, Where } from 'payload'

import { restOf, signIn } from '#tests/access/world/clients'
import { password } from '#tests/access/world/people'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, make, makeArea } from '#tests/support/records'

const sorted = ['Aegidienberg', 'apfel', 'Äpfel', 'Öl', 'Straße', 'Strasse 2', 'Zülpich']
const umlauts = { address: 'Südstraße 5%', words: 'Müller_Meier' }

jest.setTimeout(60_000)

describeEngines('German sort and search', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let cookie: string

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    for (const name of ['Zülpich', 'Strasse 2', 'Öl', 'apfel', 'Straße', 'Aegidienberg', 'Äpfel']) {
      await make(payload, 'actors', { name, kind: 'other' })
    }
    const root = await makeArea(payload, 'Überort')
    await makeArea(payload, 'Unterort', { parent: root.id })
    const other = await makeArea(payload, 'Zort')
    await makeArea(payload, 'Ganz unten', { parent: other.id })
    const admin = { name: 'Verwaltung', email: 'admin@example.org', password, role: 'admin' }
    await make(payload, 'users', admin)
    cookie = await signIn(started, 'admin')
  })
  afterAll(() => started.stop())

  const local = async (query: { where?: Where; sort?: Sort }) => {
    const { docs } = await payload.find({ collection: 'actors', pagination: false, ...query })
    return docs.map((doc) => doc.name)
  }
  const rest = async (query: string) => {
    const response = await restOf(started, cookie)(`/actors?limit=50&${query}`)
    const { docs } = (await response.json()) as { docs: { name: string }[] }
    return docs.map(({ name }) => name)
  }

  it('sorts as a German list, up and down, by default too', async () => {
    expect(await local({ sort: 'name' })).toEqual(expect.arrayContaining(sorted))
    const upwards = await local({ sort: 'name' })
    expect(upwards.map((name) => name.replace('Ä', 'A').toLowerCase())).toEqual(
      sorted.map((name) => name.replace('Ä', 'A').toLowerCase()),
    )
    expect(upwards.indexOf('Öl')).toBe(3)
    expect((await local({ sort: '-name' }))[0]).toBe('Zülpich')
    expect((await local({}))[0]).toBe('Aegidienberg')
    expect(await rest('sort=name')).toEqual(upwards)
    expect((await rest('sort=-name'))[0]).toBe('Zülpich')
  })

  it('sorts by the name of a linked record', async () => {
    const { docs } = await payload.find({
      collection: 'areas',
      sort: 'parent.name',
      where: { parent: { exists: true } },
      depth: 0,
    })
    expect(docs.map((doc) => doc.name)).toEqual(['Unterort', 'Ganz unten'])
  })

  it.each([
    ['ÄPFEL', ['apfel', 'Äpfel']],
    ['apfel', ['apfel', 'Äpfel']],
    ['strasse', ['Straße', 'Strasse 2']],
    ['STRAẞE', ['Straße', 'Strasse 2']],
    ['2 strasse', ['Strasse 2']],
    ['zulp', ['Zülpich']],
    ['%', sorted],
    ['x%', []],
  ])('finds %j whatever the case or umlaut', async (text, names) => {
    const found = new Set(names)
    expect(new Set(await local({ where: { name: { like: text } } }))).toEqual(found)
    expect(new Set(await local({ where: { searchText: { like: text } } }))).toEqual(found)
    const where: Where = { or: [{ name: { like: text } }, { city: { equals: 'nirgends' } }] }
    expect(new Set(await local({ where }))).toEqual(found)
    expect(new Set(await rest(`where[name][like]=${encodeURIComponent(text)}`))).toEqual(found)
    const { totalDocs } = await payload.count({
      collection: 'actors',
      where: { name: { like: text } },
    })
    expect(totalDocs).toBe(found.size)
  })

  it('equals stays exact', async () => {
    expect(await local({ where: { name: { equals: 'apfel' } } })).toEqual(['apfel'])
    expect(await local({ where: { name: { equals: 'Apfel' } } })).toEqual([])
  })

  describe('keys', () => {
    it('follow every change and hold all short texts', async () => {
      const { id } = await make(payload, 'actors', { name: umlauts.words, kind: 'other' })
      const data = { name: 'Fröbel', street: umlauts.address }
      const saved = await change(payload, { collection: 'actors', id, data })
      expect(saved).toMatchObject({ sortKey: 'frobel' })
      expect(saved['searchText']).toContain('frobel')
      expect(saved['searchText']).toContain('sudstrasse 5')
      expect(await local({ where: { searchText: { like: 'Müller' } } })).toEqual([])
      expect(await local({ where: { searchText: { contains: 'SÜDSTRASSE' } } })).toEqual(['Fröbel'])
      await payload.delete({ collection: 'actors', id })
    })

    it('hold no secret of an account', async () => {
      const { docs } = await payload.find({ collection: 'users', showHiddenFields: true })
      const { searchText } = docs[0] as { searchText?: string }
      expect(searchText).toBe('verwaltung admin@example.org')
    })
  })
})
