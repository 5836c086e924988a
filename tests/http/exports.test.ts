import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import JSZip from 'jszip'
import request from 'supertest'

import { berlinDay } from '#domain/german/germanDate'

import { signIn } from '../access/world/clients.ts'
import { password, type Caller } from '../access/world/people.ts'
import { startApp } from '../support/app.ts'
import { change, make, type Doc } from '../support/records.ts'

const address = '/exports/masterplan.xlsx'
const limits = { login: 1000, passwordReset: 1000, exports: 1000, previews: 1000 }

let started: Awaited<ReturnType<typeof startApp>>
const cookies: Partial<Record<Caller, string>> = {}

const binary = (ask: request.Test) =>
  ask.buffer(true).parse((res, done) => {
    const chunks: Buffer[] = []
    res.on('data', (chunk: Buffer) => chunks.push(chunk))
    res.on('end', () => done(null, Buffer.concat(chunks)))
  })

const get = (path: string, role?: Caller) => {
  const ask = request(started.app({ limits })).get(path)
  return binary(role ? ask.set({ Cookie: cookies[role], 'Sec-Fetch-Site': 'same-origin' }) : ask)
}

const textsOf = async (bytes: Buffer) =>
  (await JSZip.loadAsync(bytes)).file('xl/sharedStrings.xml')!.async('string')

const sentenceOf = (body: Buffer): string =>
  (JSON.parse(body.toString()) as { errors: { message: string }[] }).errors[0]!.message

beforeAll(async () => {
  started = await startApp()
  const { payload } = started
  for (const role of ['head', 'council'] as const) {
    const email = `${role}@example.org`
    await make(payload, 'users', { name: role, email, role, password })
    cookies[role] = await signIn(started, role)
  }
  const owner = await make(payload, 'actors', { name: 'Caritas', kind: 'association' })
  const measure = { owner: owner.id, status: 'running' }
  const released = { code: 'M-001', title: 'Für alle sichtbar', released: true }
  await make(payload, 'measures', { ...measure, ...released })
  await make(payload, 'measures', { ...measure, code: 'M-002', title: 'Noch nicht freigegeben' })
}, 60_000)
afterAll(() => started.stop())

describe('GET /exports/masterplan.xlsx', () => {
  it('is a file for people who are signed in', async () => {
    const { status, headers, body } = await get(address, 'head')
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('spreadsheetml.sheet')
    const name = `${berlinDay(new Date())}_Masterplan.xlsx`
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`)
    expect(Number(headers['content-length'])).toBe((body as Buffer).length)
    expect(headers['cache-control']).toContain('no-store')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-encoding']).toBeUndefined()
  })

  it('shows each reader what they may read, and says so', async () => {
    const head = await textsOf((await get(address, 'head')).body as Buffer)
    expect(head).toContain('Für alle sichtbar')
    expect(head).toContain('Noch nicht freigegeben')
    const council = await textsOf((await get(address, 'council')).body as Buffer)
    expect(council).toContain('Für alle sichtbar')
    expect(council).not.toContain('Noch nicht freigegeben')
    expect(council).toContain('mit Ihrem Konto lesen dürfen')
  })

  it('asks strangers to log in', async () => {
    const { status, body } = await get(address)
    expect(status).toBe(401)
    expect(sentenceOf(body as Buffer)).toBe('Bitte melden Sie sich an.')
    const ask = request(started.app({ limits })).get(address)
    expect((await ask.set('Authorization', 'JWT x')).status).toBe(401)
    // A page elsewhere cannot fetch the file with the reader's cookie.
    const foreign = request(started.app({ limits })).get(address).set('Cookie', cookies.head!)
    expect((await foreign.set('Sec-Fetch-Site', 'cross-site')).status).toBe(401)
  })
})

describe('GET /exports/editions/:id.xlsx', () => {
  const path = ({ id }: Doc) => `/exports/editions/${id}.xlsx`
  const pathToPassOn = ({ id }: Doc) => `/exports/editions/${id}/released.xlsx`

  it('hands out the stored file of a released edition, to each reader the one for them', async () => {
    const { payload } = started
    const edition = await make(payload, 'editions', { title: 'Stand', asOf: '2026-11-22' })
    const early = await get(path(edition), 'head')
    expect(early.status).toBe(409)
    expect(sentenceOf(early.body as Buffer)).toContain('noch nicht freigegeben')
    expect((await get(path(edition), 'council')).status).toBe(404)
    const data = { state: 'released' }
    const released = await change(payload, { collection: 'editions', id: edition.id, data })
    const { status, headers, body } = await get(path(edition), 'head')
    expect(status).toBe(200)
    expect((body as Buffer).length).toBe(released['fileSize'])
    expect(headers['content-disposition']).toContain('2026-11-22_Masterplan.xlsx')
    expect(await textsOf(body as Buffer)).toContain('Noch nicht freigegeben')
    const forCouncil = await get(path(edition), 'council')
    expect(forCouncil.status).toBe(200)
    expect(forCouncil.headers['content-disposition']).toContain(String(released['readersFilename']))
    const texts = await textsOf(forCouncil.body as Buffer)
    expect(texts).toContain('Für alle sichtbar')
    expect(texts).not.toContain('Noch nicht freigegeben')
    for (const role of ['head', 'council'] as const) {
      const toPassOn = await get(pathToPassOn(edition), role)
      expect((toPassOn.body as Buffer).equals(forCouncil.body as Buffer)).toBe(true)
    }
    for (const closed of [path(edition), pathToPassOn(edition)]) {
      expect((await get(closed)).status).toBe(401)
    }
  })

  it('knows no other addresses', async () => {
    expect((await get('/exports/editions/nichts.xlsx', 'head')).status).toBe(404)
    expect((await get('/exports/editions/nichts/released.xlsx', 'council')).status).toBe(404)
    expect((await get('/exports/editions/..%2f..%2fplanwerk.xlsx', 'head')).status).toBe(404)
  })
})
