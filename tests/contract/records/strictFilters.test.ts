import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { restOf, signIn, type Send } from '#tests/access/world/clients'
import { password } from '#tests/access/world/people'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { make, type Doc } from '#tests/support/records'

type Answered = { status: number; message: string; paths: string[] }

/** An address part, and the field the answer names. */
const broken: [string, string][] = [
  ['where=1', 'where'],
  ['where=true', 'where'],
  ['where=[]', 'where'],
  ['where[]=x', 'where'],
  ['where[and]=x', 'and'],
  ['where[or][0]=x', 'or.0'],
  ['where[and][0][or]=x', 'and.0.or'],
  ['where[constructor][equals]=x&where[title][exists]=true', 'where'],
  ['where[or][0][__proto__][equals]=x&where[title][exists]=true', 'where'],
  ['where[title]=x', 'title'],
  ['where[title][foo]=x', 'title'],
  ['where[title][in][a]=b', 'title'],
  ['where[title][equals][a]=b', 'title'],
  ['where[title][like]=%00', 'title'],
  ['where[title][near]=1', 'title'],
  ['where[title][all]=x', 'title'],
  ['where[title][exists]=maybe', 'title'],
  ['where[id][like]=x', 'id'],
  ['where[owner][like]=x', 'owner'],
  ['where[owner][greater_than]=x', 'owner'],
  ['where[dataSources][all]=x', 'dataSources'],
  ['where[due][less_than]=02.03.24', 'due'],
  ['where[due][not_equals]=31.02.2024', 'due'],
  ['where[due][equals]=', 'due'],
  ['where[due][equals]=null', 'due'],
  ['where[due][in]=12', 'due'],
  ['where[due][like]=2024', 'due'],
  ['where[minutes.date][equals]=tomorrow', 'minutes.date'],
  ['where[createdAt][greater_than]=12', 'createdAt'],
  ['where[revision][not_equals]=12abc', 'revision'],
  ['where[revision][less_than]=1.234', 'revision'],
  ['where[revision][equals]=', 'revision'],
  ['where[revision][like]=%25', 'revision'],
]

/** Filters that say nothing, and so would change everything. */
const open = [
  'where={}',
  'where[and][]',
  'where[or][]',
  'where={"or":[{"title":{"equals":"Erster"}},{}]}',
  'where[title][like]=%25',
  'where[title][contains]=',
  'where[title][not_like]=',
  'where[title][not_in][]',
]

jest.setTimeout(120_000)

describeEngines('a broken filter', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let planner: Send
  let stranger: Send
  let owner: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    const account = { name: 'Planung', email: 'planner@example.org', password }
    await make(payload, 'users', { ...account, role: 'planner' })
    planner = restOf(started, await signIn(started, 'planner'))
    stranger = restOf(started)
    owner = await make(payload, 'actors', { name: 'Kreis', kind: 'other' })
    for (const [code, title, due] of [
      ['A-1', 'Erster', '2024-03-02'],
      ['A-2', 'Zweiter', '2024-03-03'],
    ])
      await make(payload, 'tasks', { code, title, due, owner: owner.id })
  })
  afterAll(() => started.stop())

  const send = async (
    way: 'GET' | 'PATCH' | 'DELETE',
    query: string,
    as = planner,
  ): Promise<Answered> => {
    const body = way === 'PATCH' ? { body: JSON.stringify({ description: 'geändert' }) } : {}
    const headers = { 'content-type': 'application/json', 'accept-language': 'de' }
    const response = await as(`/tasks?${query}`, { method: way, headers, ...body })
    const answer = (await response.json()) as {
      message?: string
      errors?: { message: string; data?: { errors?: { path: string }[] } }[]
    }
    const [error] = answer.errors ?? []
    const paths = (error?.data?.errors ?? []).map(({ path }) => path)
    return { status: response.status, message: error?.message ?? '', paths }
  }
  const tasks = async () =>
    JSON.stringify(await payload.find({ collection: 'tasks', depth: 0, sort: 'code' }))
  const found = async (query: string): Promise<string[]> => {
    const response = await planner(`/tasks?sort=code&${query}`)
    const { docs } = (await response.json()) as { docs: { code: string }[] }
    return docs.map(({ code }) => code)
  }

  it.each(broken)('%s is refused: nothing is found, changed or deleted', async (query, path) => {
    const before = await tasks()
    for (const way of ['GET', 'PATCH', 'DELETE'] as const) {
      const { status, message, paths } = await send(way, query)
      expect([way, status, paths]).toEqual([way, 400, [path]])
      expect(message).toMatch(/nicht lesbar|kein Datum|keine Zahl|nicht eindeutig/)
    }
    expect(await tasks()).toBe(before)
  })

  it.each(open)('%s does not mean all where something is changed or deleted', async (query) => {
    const before = await tasks()
    for (const way of ['PATCH', 'DELETE'] as const) {
      const { status, message } = await send(way, query)
      expect([way, status]).toEqual([way, 400])
      expect(message).toMatch(/würde alle Einträge treffen/)
    }
    expect(await tasks()).toBe(before)
  })

  it('is no filter at all: refused too where something is changed or deleted', async () => {
    const before = await tasks()
    for (const query of ['', 'where=null', 'where[constructor][equals]=x', 'limit=5']) {
      for (const way of ['PATCH', 'DELETE'] as const) {
        const { status, message } = await send(way, query)
        expect([query, way, status]).toEqual([query, way, 400])
        expect(message).toMatch(/würde alle Einträge treffen/)
      }
    }
    expect(await tasks()).toBe(before)
  })

  it.each([
    'where[id][equals]=nowhere',
    'where[id][contains]=nowhere',
    'where[owner][equals]=nowhere',
    'where[owner][in]=nowhere',
    'where[owner][contains]=nowhere',
    'where[owner.parent][equals]=nowhere',
    'where[dataSources][equals]=nowhere',
    'where[dataSources][contains]=nowhere',
    'where[dataSources][in][0]=nowhere',
    'where[minutes][equals]=nowhere',
  ])('%s finds and changes nothing, for there is no such record', async (query) => {
    const before = await tasks()
    expect(await found(query)).toEqual([])
    for (const way of ['PATCH', 'DELETE'] as const)
      expect((await send(way, query)).status).toBe(200)
    expect(await tasks()).toBe(before)
  })

  it('tells strangers nothing but that it is closed to them', async () => {
    for (const query of ['where[due][less_than]=02.03.24', 'where=1', 'where={}']) {
      for (const way of ['GET', 'PATCH', 'DELETE'] as const) {
        const { status, paths } = await send(way, query, stranger)
        expect([query, way, status, paths]).toEqual([query, way, 403, []])
      }
    }
  })

  it('is refused within reverse links too, and speaks English to those who do', async () => {
    const path = '/indicators?joins[observations][where][value][less_than]=12abc'
    const response = await planner(path, { headers: { 'accept-language': 'en' } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: '“12abc” is no number. Please write 1.234,5, for example.',
          data: { errors: [{ path: 'observations.value' }] },
        },
      ],
    })
  })

  describe('and one that can be read', () => {
    it.each([
      ['where[due][equals]=02.03.2024', ['A-1']],
      ['where[due][equals]=2024-03-02', ['A-1']],
      ['where[due][equals]=2024-03-02T11:00:00.000Z', ['A-1']],
      ['where[due][equals]=2024-03-01T23:30:00.000Z', ['A-1']],
      ['where[due][less_than]=03.03.2024', ['A-1']],
      ['where[due][less_than]=2024-03-03T11:00:00.000Z', ['A-1']],
      ['where[due][greater_than]=02.03.2024', ['A-2']],
      ['where[due][greater_than_equal]=2024-03-02T11:00:00.000Z', ['A-1', 'A-2']],
      ['where[due][in]=02.03.2024,2024-03-03', ['A-1', 'A-2']],
      ['where[due][not_in][0]=02.03.2024', ['A-2']],
      ['where[due][exists]=false', []],
      ['where[createdAt][greater_than]=01.01.2024', ['A-1', 'A-2']],
      ['where[revision][less_than]=1,5', ['A-1', 'A-2']],
      ['where[revision][greater_than]=1.5', []],
      ['where[revision][in]=1,2', ['A-1', 'A-2']],
      ['where[title][like]=erst', ['A-1']],
      ['where[owner.name][equals]=Kreis', ['A-1', 'A-2']],
      ['where[minutes][equals]=null', ['A-1', 'A-2']],
      ['where={"title":{"equals":"Zweiter"}}', ['A-2']],
      ['where[or][0][and][0][title][equals]=Erster&where[or][1][code][equals]=A-2', ['A-1', 'A-2']],
    ])('%s finds %j', async (query, codes) => {
      expect(await found(query)).toEqual(codes)
    })

    it('finds records by their id and by their links, one or several', async () => {
      const [first, second] = (await payload.find({ collection: 'tasks', sort: 'code' })).docs
      expect(await found(`where[id][equals]=${first!.id}`)).toEqual(['A-1'])
      expect(await found(`where[id][not_equals]=${first!.id}`)).toEqual(['A-2'])
      expect(await found(`where[id][in]=${first!.id},${second!.id}`)).toEqual(['A-1', 'A-2'])
      expect(await found(`where[owner][equals]=${owner.id}`)).toEqual(['A-1', 'A-2'])
      expect(await found(`where[owner][not_equals]=${owner.id}`)).toEqual([])
    })

    it('changes and deletes what it names, all where that is said', async () => {
      const all = 'where[and][0][id][not_equals]='
      expect((await send('PATCH', all)).status).toBe(200)
      expect(await found('where[description][equals]=geändert')).toEqual(['A-1', 'A-2'])
      expect((await send('DELETE', 'where[due][equals]=02.03.2024')).status).toBe(200)
      expect(await found('')).toEqual(['A-2'])
    })
  })
})
