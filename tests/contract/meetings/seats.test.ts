import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { writeReaders } from '#store/meetings/readerStore'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, fresh, make, refusalOf, type Doc } from '#tests/support/records'
import { fillMinutesReaders } from '#usecases/meetings/minutesReaders'
import { inTransaction } from '#usecases/records/inTransaction'

describeEngines('seats in a body', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let body: Doc
  let member: Doc

  const actor = () => make(payload, 'actors', { name: fresh('Akteur '), kind: 'other' })
  const seat = (data: object = {}) =>
    make(payload, 'seats', { body: body.id, member: member.id, ...data })
  const edit = (collection: string, id: string, data: Record<string, unknown>) =>
    change(payload, { collection, id, data })
  const meet = (data: object = {}) =>
    make(payload, 'minutes', { title: 'Sitzung', body: body.id, date: '2018-03-08', ...data })
  const upload = async () => {
    const file = { name: `${fresh('anlage')}.txt`, mimetype: 'text/plain', size: 1 }
    return (
      await payload.create({
        collection: 'documents',
        data: { title: 'Anlage' },
        file: { ...file, data: Buffer.from('x') },
      })
    ).id
  }
  const stored = async (id: string) =>
    payload.findByID({ collection: 'minutes', id, depth: 0, showHiddenFields: true })
  const readers = async (id: string) => (await stored(id)).readers ?? []

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
  })
  afterAll(() => started.stop())
  beforeEach(async () => {
    body = await actor()
    member = await actor()
  })

  it('cannot end before they begin', async () => {
    const refusal = await refusalOf(seat({ since: '2018-03-08', until: '2018-03-07' }))
    expect(refusal).toMatchObject({
      status: 400,
      fields: { until: 'Die Mitgliedschaft endet vor ihrem Beginn.' },
    })
    await seat({ since: '2018-03-08', until: '2018-03-08' })
  })

  it('cannot overlap for one member of one body', async () => {
    const { id } = await seat({ since: '2017-09-01', until: '2018-12-31' })
    const { status, fields } = await refusalOf(seat({ since: '31.12.2018' }))
    expect(status).toBe(400)
    expect(fields['member']).toContain('(01.09.2017 bis 31.12.2018)')
    const next = await seat({ since: '2019-01-01' })
    await seat({ body: (await actor()).id })
    await seat({ member: (await actor()).id })
    expect(await edit('seats', id, { note: 'geprüft' })).toMatchObject({ note: 'geprüft' })
    const back = refusalOf(edit('seats', next.id, { since: '2018-06-01' }))
    expect((await back).fields['member']).toContain('gehört dem Gremium in dieser Zeit schon an')
    const forth = refusalOf(edit('seats', id, { until: null }))
    expect((await forth).fields['member']).toContain('(01.01.2019 bis …)')
  })

  it('leave a wrong day to its own field', async () => {
    const { fields } = await refusalOf(seat({ since: '31.02.2018' }))
    expect(Object.keys(fields)).toEqual(['since'])
  })

  it('of two sent at once one is saved', async () => {
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => seat()))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('hold their actors: body, member, deputy; minutes are not named for them', async () => {
    const deputy = await actor()
    const { id } = await seat({ deputy: deputy.id })
    await meet()
    for (const one of [member, deputy, body]) {
      const { status, message } = await refusalOf(
        payload.delete({ collection: 'actors', id: one.id }),
      )
      expect([status, message.includes('1 Mitgliedschaft')]).toEqual([409, true])
      expect(message.includes('1 Niederschrift')).toBe(one === body)
    }
    await payload.delete({ collection: 'seats', id })
    await payload.delete({ collection: 'actors', id: member.id })
  })

  it('are sorted and found by the names of their members', async () => {
    const names = ['Öffentlicher Träger', 'Zweckverband', 'Anlaufstelle']
    for (const name of names) {
      const { id } = await make(payload, 'actors', { name, kind: 'other' })
      await seat({ member: id })
    }
    const where = { body: { equals: body.id } }
    const sorted = await payload.find({ collection: 'seats', where, depth: 1 })
    const namesOf = ({ docs }: typeof sorted) =>
      docs.map(({ member: one }) => (typeof one === 'object' ? one.name : one))
    expect(namesOf(sorted)).toEqual(['Anlaufstelle', 'Öffentlicher Träger', 'Zweckverband'])
    const [first = ''] = payload.collections.seats.config.admin.listSearchableFields!.slice(1)
    const found = await payload.find({
      collection: 'seats',
      where: { and: [where, { [first]: { like: 'ÖFFENTL' } }] },
      depth: 1,
    })
    expect(namesOf(found)).toEqual(['Öffentlicher Träger'])
  })

  it('open the minutes of their body on the day they are held', async () => {
    const guest = await actor()
    const [before, onTheDay] = [await meet({ date: '2018-03-07' }), await meet()]
    const attendance = [{ actor: guest.id, role: 'guest' }]
    const after = await meet({ date: '2018-03-09', attendance })
    const { id } = await seat({ since: '2018-03-08', until: '2018-03-08' })
    expect(await readers(before.id)).toEqual([])
    expect(await readers(onTheDay.id)).toEqual([member.id])
    expect(await readers(after.id)).toEqual([guest.id])

    await edit('seats', id, { until: '2018-03-09' })
    expect(new Set(await readers(after.id))).toEqual(new Set([guest.id, member.id]))

    await payload.delete({ collection: 'seats', id })
    expect(await readers(onTheDay.id)).toEqual([])
    expect(await readers(after.id)).toEqual([guest.id])
  })

  it('follow new minutes, another day, another body and other people attending', async () => {
    await seat({ since: '2018-01-01', until: '2018-12-31' })
    const { id } = await meet()
    expect(await readers(id)).toEqual([member.id])
    await edit('minutes', id, { date: '2019-01-01' })
    expect(await readers(id)).toEqual([])
    await edit('minutes', id, { date: '2018-12-31', title: 'Verlegt' })
    expect(await readers(id)).toEqual([member.id])
    const guest = await actor()
    await edit('minutes', id, { attendance: [{ actor: guest.id, role: 'absent' }] })
    expect(new Set(await readers(id))).toEqual(new Set([guest.id, member.id]))
    await edit('minutes', id, { body: guest.id })
    expect(await readers(id)).toEqual([guest.id])
  })

  it('leave the minutes of the body they moved from', async () => {
    const other = await actor()
    const [here, there] = [await meet(), await meet({ body: other.id })]
    const { id } = await seat()
    await edit('seats', id, { body: other.id })
    expect([await readers(here.id), await readers(there.id)]).toEqual([[], [member.id]])
  })

  it('change many at once without one forgetting the other', async () => {
    const { id: minutes } = await meet()
    const members = [member, ...(await Promise.all([1, 2, 3, 4].map(actor)))]
    for (const one of members) await seat({ member: one.id, since: '2018-03-09' })
    const where = { body: { equals: body.id } }
    await payload.update({ collection: 'seats', where, data: { since: '2018-01-01' } })
    expect(new Set(await readers(minutes))).toEqual(new Set(members.map(({ id }) => id)))
    await payload.delete({ collection: 'seats', where, select: { note: true } })
    expect(await readers(minutes)).toEqual([])
  })

  it('are no edit of the minutes: no newer revision, no other day of change', async () => {
    const attendance = [{ actor: body.id, persons: 'Vorsitz', role: 'present' }]
    const agendaItems = [{ number: '1', title: 'Begrüßung' }]
    const documents = [await upload()]
    const { id } = await meet({ attendance, agendaItems, documents, place: 'Siegburg' })
    const before = await stored(id)
    await seat()
    const after = await stored(before.id)
    expect(after).toMatchObject({ attendance, agendaItems, documents })
    expect({ ...after, readers: [] }).toEqual({ ...before, readers: [] })
    expect(new Set(after.readers)).toEqual(new Set([body.id, member.id]))
  })

  it('change nothing when the save fails', async () => {
    const { id } = await meet()
    const failing = inTransaction(payload, async (req) => {
      await payload.create({ collection: 'seats', data: { body: body.id, member: member.id }, req })
      throw new Error('power cut')
    })
    await expect(failing).rejects.toThrow('power cut')
    expect(await readers(id)).toEqual([])
  })

  it('cannot be written by hand, nor are they told', async () => {
    const { id } = await meet()
    const saved = await edit('minutes', id, { readers: [member.id] })
    expect(saved).not.toHaveProperty('readers')
    expect(await readers(id)).toEqual([])
  })

  it('are filled in for minutes that were kept without them, once', async () => {
    const { id } = await meet({ attendance: [{ actor: body.id, role: 'present' }] })
    await seat()
    const expected = new Set(await readers(id))
    expect(expected.size).toBe(2)
    await inTransaction(payload, (req) => writeReaders(req, { id, readers: [] }))
    const fill = () => inTransaction(payload, (req) => fillMinutesReaders(req))
    expect([await fill(), await fill()]).toEqual([1, 0])
    expect(new Set(await readers(id))).toEqual(expected)
  })
})
