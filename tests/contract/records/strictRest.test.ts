import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { restOf, signIn, type Send } from '#tests/access/world/clients'
import { password } from '#tests/access/world/people'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { make, type Doc } from '#tests/support/records'

type Data = Record<string, unknown>
type Answer = {
  doc?: Doc
  errors?: { name: string; message: string; data?: { errors?: Data[] } }[]
}

/** As a form or a program may send it: one wrong value at each depth. */
const wrong: Data = {
  progress: 'fünfzig',
  startPlanned: '02.03.24',
  budget: [
    { year: 2024, planned: '1.234,5' },
    { year: '2025', planned: '12abc' },
  ],
  milestones: [{ title: 'Auftakt', due: '31.02.2024' }],
}
const sentences = {
  progress: '„fünfzig“ ist keine Zahl. Bitte schreiben Sie zum Beispiel 1.234,5.',
  startPlanned: '„02.03.24“ ist kein Datum. Bitte schreiben Sie TT.MM.JJJJ.',
  'budget.1.planned': '„12abc“ ist keine Zahl. Bitte schreiben Sie zum Beispiel 1.234,5.',
  'milestones.0.due': '„31.02.2024“ ist kein Datum. Bitte schreiben Sie TT.MM.JJJJ.',
}

jest.setTimeout(60_000)

describeEngines('a measure sent to the REST API', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let planner: Send
  let measure: Doc
  let base: Data

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    const account = { name: 'Planung', email: 'planner@example.org', password }
    await make(payload, 'users', { ...account, role: 'planner' })
    planner = restOf(started, await signIn(started, 'planner'))
    const owner = await make(payload, 'actors', { name: 'Kreis', kind: 'other' })
    base = { title: 'Sprachkurse', owner: owner.id, status: 'idea' }
    measure = await make(payload, 'measures', { ...base, code: 'M-1' })
  })
  afterAll(() => started.stop())

  const send = async (
    method: 'POST' | 'PATCH',
    path: string,
    data: Data,
    { as = planner, language = 'de' } = {},
  ) => {
    const headers = { 'content-type': 'application/json', 'accept-language': language }
    const response = await as(path, { method, headers, body: JSON.stringify(data) })
    const { doc, errors } = (await response.json()) as Answer
    const fields = (errors?.[0]?.data?.errors ?? []) as { path: string; message: string }[]
    return {
      status: response.status,
      message: errors?.[0]?.message ?? '',
      fields: Object.fromEntries(fields.map((field) => [field.path, field.message])),
      doc,
    }
  }
  const stored = async () =>
    JSON.stringify(await payload.find({ collection: 'measures', depth: 0, sort: 'code' }))

  it('is refused at each of its fields, created, changed, changed in bulk or copied', async () => {
    const before = await stored()
    const one = `where[id][equals]=${measure.id}`
    const ways = [
      ['POST', '/measures', { ...base, code: 'M-2', ...wrong }],
      ['PATCH', `/measures/${measure.id}`, wrong],
      ['PATCH', `/measures?${one}`, wrong],
      ['POST', `/measures/${measure.id}/duplicate`, { code: 'M-3', ...wrong }],
    ] as const
    for (const [method, path, data] of ways) {
      const { status, message, fields } = await send(method, path, data)
      expect([path, status, fields]).toEqual([path, 400, sentences])
      expect(message).toMatch(/^Die folgenden Felder sind nicht korrekt: .*Fortschritt/)
    }
    expect(await stored()).toBe(before)
  })

  it('is refused in English to those who read English', async () => {
    const path = `/measures/${measure.id}`
    const { fields } = await send('PATCH', path, { progress: '1.234' }, { language: 'en' })
    expect(fields).toEqual({
      progress:
        '“1.234” can be read in two ways. Please write 1234 if the dot separates thousands, otherwise 1,2340.',
    })
  })

  it('is closed to strangers whatever it says', async () => {
    const as = restOf(started)
    for (const data of [{ code: 'M-4', ...base }, wrong]) {
      const { status, fields } = await send('POST', '/measures', data, { as })
      expect([status, fields]).toEqual([403, {}])
    }
  })

  it('is stored as it was meant', async () => {
    const { status, doc } = await send('PATCH', `/measures/${measure.id}`, {
      progress: '12,5',
      startPlanned: '02.03.2024',
      budget: [{ year: '2024', planned: '1.234,5' }],
      milestones: [{ title: 'Auftakt', due: '2024-03-01T23:30:00.000Z' }],
    })
    expect([status, doc]).toEqual([
      200,
      expect.objectContaining({
        progress: 12.5,
        startPlanned: '2024-03-02T00:00:00.000Z',
        budget: [expect.objectContaining({ year: 2024, planned: 1234.5 })],
        milestones: [expect.objectContaining({ due: '2024-03-02T00:00:00.000Z' })],
      }),
    ])
  })
})
