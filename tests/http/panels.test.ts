import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'

import { startApp } from '../support/app.ts'
import { readerOf, readerPassword } from '../support/reader.ts'
import { make, makeArea, makeIndicator, type Doc } from '../support/records.ts'

import { restOf } from '../access/world/clients.ts'

const limits = { login: 1000, passwordReset: 1000, exports: 1000, previews: 1000 }
const roles = ['planner', 'head', 'municipality', 'council'] as const
const query = 'period=2021&category=total&smaller=false'

let started: Awaited<ReturnType<typeof startApp>>
let indicator: Doc
let towns: Doc[]
const cookies: Record<string, string> = {}

beforeAll(async () => {
  started = await startApp()
  const { payload } = started
  const county = await makeArea(payload, 'Kreis', { division: 'county', key: '05382' })
  const town = (name: string, key: string) =>
    makeArea(payload, name, { division: 'municipality', key, parent: county.id })
  towns = [await town('Ahausen', '05382001'), await town('Behausen', '05382002')]
  indicator = await makeIndicator(payload, { decimals: 0 })
  const value = { indicator: indicator.id, area: towns[0]?.id, period: '2021', value: 2 }
  await make(payload, 'observations', value)
  for (const role of roles) {
    const areas = role === 'municipality' ? { areas: [String(towns[0]?.id)] } : {}
    const { email } = await readerOf(payload, { role, ...areas })
    const answer = await restOf(started)('/users/login', {
      method: 'POST',
      body: JSON.stringify({ email, password: readerPassword }),
      headers: { 'content-type': 'application/json' },
    })
    cookies[role] = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
}, 60_000)
afterAll(() => started.stop())

const as = (role: string | null, ask: request.Test) =>
  role === null ? ask : ask.set({ Cookie: cookies[role], 'Sec-Fetch-Site': 'same-origin' })

const table = (role: string | null, asked = query, id = indicator.id) =>
  as(role, request(started.app({ limits })).get(`/panels/indicators/${id}/figures?${asked}`))

describe('GET /panels/indicators/:id/figures', () => {
  it('shows the value to planners only', async () => {
    for (const role of roles) {
      const { status, text, headers } = await table(role)
      expect([role, status]).toEqual([role, 200])
      expect(headers['cache-control']).toContain('no-store')
      expect([role, text.includes('2\u00a0Personen')]).toEqual([role, role === 'planner'])
    }
  })

  it('asks strangers to log in, other sites too', async () => {
    expect((await table(null)).status).toBe(401)
    const foreign = table('planner').set('Sec-Fetch-Site', 'cross-site')
    expect((await foreign).status).toBe(401)
  })

  it('refuses what it cannot read, and knows nothing that is not there', async () => {
    expect((await table('planner', 'period=2021')).status).toBe(400)
    expect((await table('planner', `${query}&where=1`)).status).toBe(400)
    expect((await table('planner', query.replace('2021', '1999'))).status).toBe(404)
    expect((await table('planner', query, 'nichts')).status).toBe(404)
  })
})

describe('POST /panels/area-memberships', () => {
  const form = () => ({
    id: null,
    child: towns[1]?.id,
    parent: towns[0]?.id,
    division: 'neighbourhood',
    validFrom: '2021-01-01',
    validTo: null,
  })
  const post = (role: string | null, body: object, more = limits) =>
    as(
      role,
      request(started.app({ limits: more }))
        .post('/panels/area-memberships')
        .send(body),
    )

  it('says in a sentence what would change, and keeps nothing', async () => {
    const count = () => started.payload.count({ collection: 'area-memberships' })
    const before = await count()
    const { status, body } = await post('planner', form())
    expect(status).toBe(200)
    expect(body).toMatchObject({ isRefused: false })
    expect(body.sentences).toHaveLength(1)
    expect(await count()).toEqual(before)
  })

  it('is for planners only', async () => {
    for (const role of ['head', 'municipality', 'council'])
      expect((await post(role, form())).status).toBe(403)
    expect((await post(null, form())).status).toBe(401)
  })

  it('refuses a body it cannot read', async () => {
    expect((await post('planner', { ...form(), more: 1 })).status).toBe(400)
    expect((await post('planner', { ...form(), child: { not: 'text' } })).status).toBe(400)
  })

  it('does not compute without end', async () => {
    const app = started.app({ limits: { ...limits, previews: 1 } })
    const ask = () => as('planner', request(app).post('/panels/area-memberships').send(form()))
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 429])
  })
})
