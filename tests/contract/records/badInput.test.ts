import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import {
  change,
  fresh,
  make,
  makeArea,
  makeIndicator,
  refusalOf,
  type Doc,
} from '#tests/support/records'

const combination = 'Zu dieser Kombination gibt es schon einen Eintrag.'
const tenMegabytes = 'ä'.repeat(5 * 1024 * 1024)

jest.setTimeout(60_000)

describeEngines('bad input', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let area: Doc
  let count: Doc
  let share: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    area = await makeArea(payload, 'Troisdorf', { validFrom: '2019-08-01' })
    count = await makeIndicator(payload)
    share = await makeIndicator(payload, { kind: 'rate', factor: 100, isShare: true, unit: '%' })
  })
  afterAll(() => started.stop())

  const observe = (fields: Record<string, unknown>) =>
    make(payload, 'observations', {
      indicator: count.id,
      area: area.id,
      period: '2021',
      status: 'measured',
      ...fields,
    })
  const observations = async () => (await payload.count({ collection: 'observations' })).totalDocs
  const actor = () => make(payload, 'actors', { name: fresh('Akteur '), kind: 'other' })

  describe('of observations', () => {
    it.each([
      ['2017/19', 'ein Vertipper'],
      ['Q1 2017', 'eine andere Schreibweise'],
      ['2017-02-30', 'ein Tag, den es nicht gibt'],
    ])('a period that does not parse: %s, %s', async (period) => {
      const before = await observations()
      const refusal = await refusalOf(observe({ period, value: 1 }))
      expect(refusal.status).toBe(400)
      expect(refusal.fields['period']).toContain(`„${period}“ ist kein Berichtszeitraum`)
      expect(await observations()).toBe(before)
    })

    it.each([
      ['2021/22', '2021-08-01'],
      [' 2022-Q1 ', '2022-01-01'],
      ['2022-03-31', '2022-03-31'],
    ])('%j parses and gets its first day', async (period, firstDay) => {
      const saved = await observe({ period, value: 1 })
      expect(saved['period']).toBe(period.trim())
      expect(String(saved['periodStart']).slice(0, 10)).toBe(firstDay)
    })

    it('names each number that does not fit, all at once', async () => {
      const refusal = await refusalOf(observe({ period: '20x', value: -1 }))
      expect(refusal.fields).toMatchObject({
        value: 'Eine Anzahl kann nicht negativ sein.',
        period: expect.stringContaining('kein Berichtszeitraum'),
      })
      const over = observe({ indicator: share.id, numerator: 5, denominator: 4 })
      expect((await refusalOf(over)).fields).toEqual({
        numerator: 'Bei einem Anteil kann der Zähler nicht größer sein als der Nenner.',
      })
      const missing = observe({ indicator: share.id, value: 5 })
      expect(Object.keys((await refusalOf(missing)).fields)).toEqual(['numerator', 'denominator'])
      const both = observe({ status: 'notAvailable', value: 0 })
      expect((await refusalOf(both)).fields['value']).toContain('hat keine Zahl')
    })

    it('an area counts only while it exists', async () => {
      const refusal = await refusalOf(observe({ period: '2018/19', value: 1 }))
      expect(refusal.fields).toEqual({
        area: 'Dieses Gebiet bestand am 31.07.2019 nicht, dem letzten Tag des Berichtszeitraums.',
      })
    })

    it('checks a change against what is already there', async () => {
      const data = { indicator: share.id, period: '2020', numerator: 3, denominator: 4 }
      const { id } = await observe(data)
      const patch = (fields: Record<string, unknown>) =>
        change(payload, { collection: 'observations', id, data: fields })
      expect((await refusalOf(patch({ denominator: 2 }))).fields['numerator']).toBeDefined()
      expect(await patch({ period: '2019-Q4' })).toMatchObject({
        periodStart: '2019-10-01T00:00:00.000Z',
      })
      expect(await patch({ note: 'geprüft' })).toMatchObject({ note: 'geprüft', denominator: 4 })
    })

    it.each([{ value: 'viele' }, { status: 'geraten' }, { indicator: 7 }, { period: 20.5 }])(
      'wrong types: %j',
      async (wrong) => {
        const before = await observations()
        const refusal = await refusalOf(observe({ period: '2023', value: 1, ...wrong }))
        expect(refusal.status).toBe(400)
        expect(Object.keys(refusal.fields)).toEqual(Object.keys(wrong))
        expect(await observations()).toBe(before)
      },
    )
  })

  describe('of keys', () => {
    it('a second observation of indicator × area × period', async () => {
      await observe({ period: '2024', value: 1 })
      const { id } = await observe({ period: '2025', value: 1 })
      const expected = { indicator: combination, area: combination, period: combination }
      const refusal = await refusalOf(observe({ period: '2024', value: 2 }))
      expect(refusal).toMatchObject({ status: 400, fields: expected })
      const moved = change(payload, { collection: 'observations', id, data: { period: '2024' } })
      expect(await refusalOf(moved)).toMatchObject({ status: 400, fields: expected })
    })

    it('a second data availability, interaction, meeting of one day', async () => {
      const source = await make(payload, 'data-sources', { code: fresh('q'), name: 'Statistik' })
      const body = await actor()
      const measure = () =>
        make(payload, 'measures', {
          code: fresh('M-'),
          title: 'Maßnahme',
          owner: body.id,
          status: 'idea',
        })
      const [from, to] = [await measure(), await measure()]
      const rows: [string, Record<string, unknown>, string[]][] = [
        [
          'data-availability',
          { source: source.id, area: area.id, status: 'available' },
          ['source', 'area'],
        ],
        ['interactions', { from: from.id, to: to.id, strength: 2 }, ['from', 'to']],
        ['minutes', { title: 'Sitzung', body: body.id, date: '2017-02-01' }, ['body', 'date']],
      ]
      for (const [collection, data, fields] of rows) {
        await make(payload, collection, data)
        const refusal = await refusalOf(make(payload, collection, data))
        const messages = Object.fromEntries(fields.map((field) => [field, combination]))
        expect(refusal).toMatchObject({ status: 400, fields: messages })
      }
    })

    it('a code that is taken', async () => {
      const code = fresh('i')
      await makeIndicator(payload, { code })
      const refusal = await refusalOf(makeIndicator(payload, { code }))
      expect(refusal.fields).toEqual({ code: 'Dieser Wert ist bereits vergeben.' })
    })
  })

  describe('of length', () => {
    it.each([
      ['name', tenMegabytes],
      ['notes', tenMegabytes],
      ['email', `${tenMegabytes}@example.org`],
      ['parent', tenMegabytes],
    ])('10 MB in %s', async (field, text) => {
      const data = { name: fresh('Akteur '), kind: 'other', [field]: text }
      const refusal = await refusalOf(make(payload, 'actors', data))
      expect(refusal.status).toBe(400)
      expect(Object.keys(refusal.fields)).toEqual([field])
      expect(refusal.fields[field]!.length).toBeLessThan(200)
    })

    it('10 MB of formatted text', async () => {
      const body = await actor()
      const paragraph = {
        type: 'paragraph',
        version: 1,
        children: [{ type: 'text', text: tenMegabytes }],
      }
      const text = { root: { type: 'root', version: 1, children: [paragraph] } }
      const agendaItems = [{ number: '1', title: 'Begrüßung', text }]
      const minutes = { title: 'Sitzung', body: body.id, date: '2018-05-05', agendaItems }
      const refusal = await refusalOf(make(payload, 'minutes', minutes))
      expect(refusal.status).toBe(400)
      expect(refusal.fields).toEqual({
        'agendaItems.0.text': 'Dieser Text ist zu lang: höchstens 100.000 Zeichen.',
      })
    })
  })
})
