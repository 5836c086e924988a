import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
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

const report = reportText()
const suite = report === null ? describe.skip : describe

suite('the seed against the report itself (skipped where the source is absent)', () => {
  const source = report ?? ''
  let started: StartedPayload
  let payload: Payload

  beforeAll(async () => {
    started = await startPayload({ engine: 'sqlite' })
    payload = started.payload
    await seedReport({ payload })
  }, 120_000)

  afterAll(() => started.stop())

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
})
