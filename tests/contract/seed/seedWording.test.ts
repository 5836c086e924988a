import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

import { seedReport } from '#seed/run'
import { type StartedPayload, startPayload } from '#tests/support/payload'
import {
  reportAgreements,
  reportFields,
  reportGoals,
  reportParagraphs,
  reportParked,
  reportText,
} from '#tests/support/report'

const source = reportText()

describe('the seed against the report itself', () => {
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine: 'sqlite' })
    payload = started.payload
    await seedReport({ payload })
  }, 120_000)

  afterAll(() => started.stop())

  const all = async <Slug extends CollectionSlug>(collection: Slug, sort: string) => {
    const { docs } = await payload.find({ collection, depth: 1, pagination: false, sort })
    return docs
  }

  it('has the 9 action fields with their 97 topics in the order of the report', async () => {
    const expected = reportFields(source)
    expect(expected.flatMap(({ topics }) => topics)).toHaveLength(97)
    const { docs } = await payload.find({ collection: 'action-fields', depth: 1, sort: 'order' })
    const actual = docs.map(({ name, topics }) => ({
      name,
      topics: (topics ?? []).map((topic) => (typeof topic === 'object' ? topic.name : topic)),
    }))
    expect(actual).toEqual(expected)
  })

  it('has each of the 39 topics once, under one spelling', async () => {
    const { docs } = await payload.find({
      collection: 'topics',
      pagination: false,
      sort: 'code',
      where: { state: { equals: 'adopted' } },
    })
    const expected = new Set(reportFields(source).flatMap(({ topics }) => topics))
    expect(expected.size).toBe(39)
    expect(docs.map(({ name }) => name)).toEqual([...expected])
  })

  it('has the 7 goals with their texts and the Masterplan', async () => {
    const { docs } = await payload.find({ collection: 'goals', sort: 'code' })
    const expected = reportGoals(source)
    expect(expected).toHaveLength(7)
    expect(
      docs.slice(0, 7).map(({ title, description }) => ({ title, text: description })),
    ).toEqual(expected)
    expect(source).toContain(docs[7]?.description)
  })

  it('has the 4 entries of the Themenspeicher with origin, decision and what they became', async () => {
    const { docs } = await payload.find({
      collection: 'topics',
      depth: 1,
      sort: 'code',
      where: { state: { equals: 'parked' } },
    })
    expect(docs.map(({ name }) => name)).toEqual(reportParked(source))
    expect(docs.map(({ becameTopic }) => becameTopic)).toMatchObject([
      { name: 'Kinderarmut', state: 'adopted' },
      { name: 'Inklusion', state: 'adopted' },
      { name: 'Altersarmut', state: 'adopted' },
      { name: 'Datenbasis Stigmata', state: 'adopted' },
    ])
    for (const { decision, decisionReason, decidedOn, notedOn, originMinutes } of docs) {
      expect([decision, decidedOn, notedOn]).toEqual([
        'deferred',
        '2017-12-19T00:00:00.000Z',
        '2017-12-19T00:00:00.000Z',
      ])
      expect(source).toContain(decisionReason)
      expect(originMinutes).toMatchObject({ date: '2017-12-19T00:00:00.000Z' })
    }
  })

  it('has every agreement word for word as a resolution', async () => {
    const { docs } = await payload.find({ collection: 'resolutions', sort: 'code' })
    expect(docs.map(({ text }) => text)).toEqual(reportAgreements(source))
    expect(docs.map(({ result }) => result)).toEqual(['consensus', 'consensus'])
  })

  it('keeps every paragraph of both meetings in the minutes', async () => {
    const { docs } = await payload.find({ collection: 'minutes', sort: 'date' })
    const lines = docs
      .flatMap(({ agendaItems }) => agendaItems ?? [])
      .flatMap(({ text }) => convertLexicalToPlaintext({ data: text as never }).split('\n'))
      .map((line) => line.replace(/^-\s*/, '').trim())
      .filter(Boolean)
    expect(lines).toEqual(reportParagraphs(source))
  })

  it('says of each goal which meeting it came from, and how', async () => {
    const goals = await all('goals', 'code')
    const meetings = goals.map(({ originMinutes }) => (originMinutes as { title: string }).title)
    expect(meetings).toEqual([
      ...Array<string>(7).fill('Sitzung am 19.12.2017'),
      'Sitzung am 08.03.2018',
    ])
    const [origin, ...more] = new Set(goals.slice(0, 7).map((goal) => goal.origin))
    expect(more).toEqual([])
    expect(source).toContain(`\n${origin}\n`)
    const [said] = /in der Sitzung der AG am .* abschließend/.exec(goals[7]!.origin!)!
    expect(source).toContain(`Dezernent Schmitz legte ${said} dar`)
  })

  it('says with each action field who assigned its topics', async () => {
    const notes = (await all('action-fields', 'order')).map(({ assignmentNote }) => assignmentNote)
    expect(notes).toHaveLength(9)
    for (const note of notes) expect(source).toContain(`\n${note}\n`)
  })

  it('names the planning spaces and sources of the report', async () => {
    const codes = ['ZENSUS', 'WAHLBEZIRKE', 'SCHULBEZIRKE', 'SEU', 'GIS', 'CIVITEC']
    const names = (await all('data-sources', 'createdAt'))
      .filter(({ code }) => codes.includes(code))
      .map(({ code, name }) => [code, name.replace(/ \(GIS\)$/, '')] as const)
    const by = Object.fromEntries(names)
    expect(Object.keys(by).sort()).toEqual([...codes].sort())
    const [spaces, source1] = [codes.slice(0, 3).map((code) => by[code]), by['SEU']]
    expect(source).toContain(
      `z. B. als Planungsräume ${spaces.join(', ')}; Datenquelle: z.B. ${source1})`,
    )
    expect(source).toContain(`z. B. über das ${by['GIS']} –GIS-, ${by['CIVITEC']})`)
  })

  it('quotes the report in what stands for the missing Leitbild', async () => {
    const { text } = await payload.findGlobal({ slug: 'mission-statement' })
    const [, quoted] = /festgehalten: „(.*)“/.exec(
      convertLexicalToPlaintext({ data: text as never }),
    )!
    expect(source).toContain(`\n${quoted}\n`)
  })
})
