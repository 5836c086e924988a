import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { make, type Doc } from '#tests/support/records'

import { createWorld, type World } from './world/index.ts'
import { callers, scopedRoles, type ScopedRole } from './world/people.ts'

const meetingDay = '2018-03-08'

describeEngines('the minutes of a body are open to whoever sits in it', (engine) => {
  let started: StartedPayload
  let world: World
  let meeting: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    world = await createWorld(started, 'Local API')
    const { body, foreignActor } = world.ground
    const data = { title: 'Sitzung', body, date: meetingDay, released: true }
    meeting = await make(started.payload, 'minutes', data)
    const ofMeeting = { title: 'Datenlage klären', minutes: meeting.id }
    await make(started.payload, 'resolutions', { ...ofMeeting, code: 'B-1', text: 'Einvernehmen' })
    await make(started.payload, 'tasks', { ...ofMeeting, code: 'A-1', owner: foreignActor })
  }, 60_000)
  afterAll(() => started?.stop())

  /** How many minutes, resolutions and tasks a person finds. */
  const found = async (role: ScopedRole) => {
    const counts: number[] = []
    for (const slug of ['minutes', 'resolutions', 'tasks']) {
      const { body } = await world.clients[role].find(slug, { depth: 0 })
      counts.push((body as { docs: unknown[] }).docs.length)
    }
    return counts
  }
  const seatOf = (role: ScopedRole, tenure: object) =>
    make(started.payload, 'seats', {
      body: world.ground.body,
      member: world.ground.actor[role],
      ...tenure,
    })
  const edit = (id: string, data: object) =>
    started.payload.update({ collection: 'seats', id, data })

  it.each(scopedRoles)(
    '%s: from the day on, no day sooner; ending or deleting it takes effect',
    async (role) => {
      expect(await found(role)).toEqual([0, 0, 0])
      const { id } = await seatOf(role, { since: '2018-03-09' })
      expect(await found(role)).toEqual([0, 0, 0])
      await edit(id, { since: meetingDay })
      expect(await found(role)).toEqual([1, 1, 1])
      await edit(id, { since: '2018-01-01', until: '2018-03-07' })
      expect(await found(role)).toEqual([0, 0, 0])
      await edit(id, { until: meetingDay })
      expect(await found(role)).toEqual([1, 1, 1])
      await started.payload.delete({ collection: 'seats', id })
      expect(await found(role)).toEqual([0, 0, 0])
    },
  )

  it('as long as they are released', async () => {
    const { id } = await seatOf('council', {})
    expect(await found('council')).toEqual([1, 1, 1])
    const target = { collection: 'minutes' as const, id: meeting.id }
    await started.payload.update({ ...target, data: { released: false } })
    expect(await found('council')).toEqual([0, 0, 0])
    await started.payload.update({ ...target, data: { released: true } })
    await started.payload.delete({ collection: 'seats', id })
  })

  it('no client learns who may read, nor asks by it', async () => {
    await seatOf('council', {})
    const where = { readers: { in: [world.ground.actor.council] } }
    for (const caller of callers) {
      const { ok, body } = await world.clients[caller].find('minutes', { depth: 0 })
      expect([caller, ok && JSON.stringify(body).includes('readers')]).toEqual([caller, false])
      expect([caller, (await world.clients[caller].find('minutes', { where })).ok]).toEqual([
        caller,
        false,
      ])
    }
  })

  it('names of delegates are for the office alone', async () => {
    const { id } = await seatOf('association', { persons: 'Erika Muster', deputyPersons: 'Max' })
    const seeing: string[] = []
    for (const caller of callers) {
      const { ok, body } = await world.clients[caller].findByID('seats', id)
      expect([caller, ok]).toEqual([caller, caller !== 'stranger'])
      const { persons, deputyPersons } = (ok ? body : {}) as Record<string, unknown>
      if (persons && deputyPersons) seeing.push(caller)
      else expect([persons, deputyPersons]).toEqual([undefined, undefined])
    }
    expect(seeing).toEqual(['admin', 'planner', 'head'])
  })
})
