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
      ['2021/22', 'schoolYear'],
      [' 2022-Q1 ', 'quarter'],
      ['2022-03-31', 'day'],
    ])('%j parses, and decides which periods the indicator has', async (period, periodKind) => {
      const { id: indicator } = await makeIndicator(payload)
      const saved = await observe({ indicator, period, value: 1 })
      expect(saved['period']).toBe(period.trim())
      const read = await payload.findByID({ collection: 'indicators', id: indicator, depth: 0 })
      expect(read.periodKind).toBe(periodKind)
      const refusal = await refusalOf(observe({ indicator, period: '2022-11', value: 1 }))
      expect(refusal.status).toBe(400)
      expect(Object.keys(refusal.fields)).toEqual(['period'])
      expect(refusal.fields['period']).toContain('2022-11')
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
      const missing = observe({ indicator: share.id })
      expect(Object.keys((await refusalOf(missing)).fields)).toEqual(['numerator', 'denominator'])
      const half = observe({ indicator: share.id, value: 5, numerator: 1 })
      expect(Object.keys((await refusalOf(half)).fields)).toEqual(['denominator'])
      const both = observe({ status: 'notAvailable', value: 0 })
      expect((await refusalOf(both)).fields['value']).toContain('hat keine Zahl')
    })

    it('an area counts only while it exists', async () => {
      const { id: indicator } = await makeIndicator(payload, { referenceDay: '1.3.' })
      const refusal = await refusalOf(observe({ indicator, period: '2018/19', value: 1 }))
      expect(refusal.fields).toEqual({
        area: 'Dieses Gebiet bestand am 01.03.2019 nicht; dieser Tag zählt für den Berichtszeitraum.',
      })
      const { id: flow } = await makeIndicator(payload, { measuring: 'flow' })
      const last = await refusalOf(observe({ indicator: flow, period: '2018/19', value: 1 }))
      expect(last.fields['area']).toContain('am 31.07.2019 nicht')
    })

    it('a category that the breakdown of the indicator does not have', async () => {
      const two = (key: string, ...codes: string[]) => ({
        key,
        label: key,
        categories: codes.map((code) => ({ code, label: code })),
      })
      const dimensions = [two('age', '0-2', '3-5'), two('sex', 'w', 'm')]
      const code = fresh('b')
      const breakdown = await make(payload, 'breakdowns', { code, name: 'Alter', dimensions })
      const { id: indicator } = await makeIndicator(payload, { breakdown: breakdown.id })
      const saved = await observe({ indicator, category: 'sex=w; age=0-2', value: 1 })
      expect(saved['category']).toBe('age=0-2;sex=w')
      const twice = observe({ indicator, category: 'age=0-2;sex=w', value: 2 })
      expect((await refusalOf(twice)).fields['category']).toBe(combination)
      const wrong = await refusalOf(observe({ indicator, category: 'age=80', value: 1 }))
      expect(wrong.fields['category']).toContain('age=80')
      const whole = await refusalOf(observe({ category: 'sex=w', value: 1 }))
      expect(Object.keys(whole.fields)).toEqual(['category'])
      const doubled = { code: fresh('b'), name: 'Alter', dimensions: [two('age', 'x', 'x')] }
      const broken = await refusalOf(make(payload, 'breakdowns', doubled))
      expect(Object.keys(broken.fields)).toEqual(['dimensions.0.categories'])
      const dimension = (more: Record<string, unknown>) =>
        change(payload, { collection: 'breakdowns', id: breakdown.id, data: more })
      const lost = await refusalOf(dimension({ dimensions: [two('age', '0-2', '3-5')] }))
      expect(lost.fields['dimensions']).toContain('„age=0-2;sex=w“')
      const more = [two('age', '0-2', '3-5', '6-9'), two('sex', 'w', 'm')]
      expect(await dimension({ dimensions: more })).toMatchObject({ name: 'Alter' })
    })

    it('checks a change against what is already there', async () => {
      const data = { indicator: share.id, period: '2020', numerator: 3, denominator: 4 }
      const { id } = await observe(data)
      const patch = (fields: Record<string, unknown>) =>
        change(payload, { collection: 'observations', id, data: fields })
      expect((await refusalOf(patch({ denominator: 2 }))).fields['numerator']).toBeDefined()
      expect((await refusalOf(patch({ period: '2019-Q4' }))).fields['period']).toContain('2019-Q4')
      expect(await patch({ period: '2019 ' })).toMatchObject({ period: '2019' })
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
    it('a second observation of indicator × period × area × category', async () => {
      await observe({ period: '2024', value: 1 })
      const { id } = await observe({ period: '2025', value: 1 })
      const expected = {
        indicator: combination,
        period: combination,
        area: combination,
        category: combination,
      }
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
