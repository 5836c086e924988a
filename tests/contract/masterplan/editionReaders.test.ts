import { join } from 'node:path'

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import JSZip from 'jszip'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, make, makeArea, makeIndicator, refusalOf, type Doc } from '#tests/support/records'
import { openEdition } from '#usecases/masterplan/editions/open'

jest.setTimeout(60_000)

const office = ['admin', 'planner', 'head'] as const
const readers = ['council', 'municipality', 'association'] as const
type Role = (typeof office | typeof readers)[number]

/** Stands in every text of what is not released, and in an observation. */
const canary = 'Kanarienvogel'
const canaryDay = '1987-06-05'
/** The day as the file holds it. */
const canarySerial = '31933'

/** All texts and sheets of a workbook. */
const contentOf = async (bytes: Buffer): Promise<string> => {
  const zip = await JSZip.loadAsync(bytes)
  const parts = Object.values(zip.files).filter(({ name }) => name.endsWith('.xml'))
  return (await Promise.all(parts.map((part) => part.async('string')))).join('\n')
}

describeEngines('who gets which file of an edition', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let folder: string
  let edition: Doc
  const asked: Partial<Record<Role, PayloadRequest>> = {}

  const release = async (title: string): Promise<Doc> => {
    const { id } = await make(payload, 'editions', { title, asOf: '2026-11-22' })
    return change(payload, { collection: 'editions', id, data: { state: 'released' } })
  }
  const open = (role: Role, id: string, toPassOn = false) =>
    openEdition({ req: asked[role]!, id, folder, toPassOn })
  const contentFor = async (role: Role, toPassOn = false) =>
    contentOf((await open(role, edition.id, toPassOn))!.bytes)

  const signIn = async (role: Role) => {
    const account = { name: role, email: `${role}@example.org`, role, password: 'lang genug 2026' }
    const user = { ...(await make(payload, 'users', account)), collection: 'users' }
    asked[role] = await createLocalReq({ user: user as never }, payload)
  }

  /** Unreleased records full of canaries, and open ones that point at them. */
  const plant = async () => {
    const { id: actor } = await make(payload, 'actors', { name: 'Amt', kind: 'administration' })
    const minutes = await make(payload, 'minutes', {
      title: `${canary} Niederschrift`,
      body: actor,
      date: canaryDay,
    })
    const known = await make(payload, 'minutes', {
      title: 'Offene Niederschrift',
      body: actor,
      date: '2018-03-08',
      released: true,
    })
    const resolution = await make(payload, 'resolutions', {
      code: `B-${canary}`,
      title: `${canary} Beschluss`,
      text: canary,
      minutes: minutes.id,
      decidedOn: canaryDay,
    })
    const task = { owner: actor, title: `${canary} Auftrag`, description: canary, due: canaryDay }
    await make(payload, 'tasks', { ...task, code: `A-1-${canary}`, minutes: minutes.id })
    await make(payload, 'tasks', { ...task, code: `A-2-${canary}` })
    await make(payload, 'tasks', {
      owner: actor,
      code: 'A-OFFEN',
      title: 'Offener Auftrag',
      minutes: known.id,
      resolution: resolution.id,
    })
    const measure = { owner: actor, status: 'running', resolution: resolution.id }
    await make(payload, 'measures', { ...measure, code: `M-${canary}`, title: canary })
    const released = { title: 'Offene Maßnahme', released: true }
    await make(payload, 'measures', { ...measure, ...released, code: 'M-OFFEN' })
    await make(payload, 'topics', {
      code: 'TS1',
      name: 'Kinderarmut',
      state: 'parked',
      originMinutes: minutes.id,
    })
    await make(payload, 'goals', { code: 'Z1', title: 'Ziel', decidedBy: resolution.id })
    const area = await makeArea(payload, 'Siegburg', { division: 'municipality', key: '05382060' })
    const indicator = await makeIndicator(payload)
    const place = { indicator: indicator.id, area: area.id, period: '2021' }
    const note = `${canary} Messwert`
    await make(payload, 'observations', { ...place, status: 'measured', value: 70, note })
  }

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    folder = join(started.env.dataDir, 'editions')
    for (const role of [...office, ...readers]) await signIn(role)
    await plant()
    edition = await release('Mit Ungesagtem')
  })
  afterAll(() => started.stop())

  it.each(office)('%s: everything, and on request the file to pass on', async (role) => {
    const internal = await contentFor(role)
    for (const what of ['Niederschrift', 'Beschluss', 'Auftrag']) {
      expect(internal).toContain(`${canary} ${what}`)
    }
    expect(internal).toContain(`>${canarySerial}<`)
    expect(internal).toContain('Interne Fassung')
    const file = await open(role, edition.id, true)
    expect(file!.filename).toBe(edition['readersFilename'])
    expect(await contentOf(file!.bytes)).not.toContain(canary)
  })

  it.each(readers)('%s: the released records, and no trace of the others', async (role) => {
    for (const toPassOn of [false, true]) {
      const content = await contentFor(role, toPassOn)
      expect(content).toContain('Fassung zur Weitergabe')
      for (const what of ['Offene Maßnahme', 'Offener Auftrag', 'Kinderarmut', 'Ziel']) {
        expect(content).toContain(what)
      }
      for (const trace of [canary, canarySerial, '1987']) expect(content).not.toContain(trace)
    }
  })

  it('shows the fields of the internal file to the office alone', async () => {
    const read = async (role: Role) => {
      const req = asked[role]!
      const query = { collection: 'editions', id: edition.id, overrideAccess: false } as const
      return payload.findByID({ ...query, req, user: req.user })
    }
    expect(await read('head')).toMatchObject({ sha256: edition['sha256'] })
    const seen = await read('council')
    expect(seen).toMatchObject({ readersSha256: edition['readersSha256'] })
    expect([seen.sha256, seen.filename, seen.fileSize]).toEqual([undefined, undefined, undefined])
    expect(JSON.stringify(seen)).not.toContain(edition['sha256'])
  })

  it('gives the one file of an older edition to readers only where nothing in it is held back', async () => {
    const before = async (unreleased: unknown) => {
      const data = {
        title: 'Früher',
        asOf: '2026-01-01T00:00:00.000Z',
        state: 'released',
        sha256: edition['sha256'],
        filename: 'frueher.xlsx',
        model: unreleased === undefined ? null : { unreleased },
      }
      return String((await payload.db.create({ collection: 'editions', data })).id)
    }
    const [closed, uncounted, free] = [await before(3), await before(undefined), await before(0)]
    for (const id of [closed, uncounted, free]) {
      expect((await open('head', id))!.filename).toBe('frueher.xlsx')
    }
    for (const id of [closed, uncounted]) {
      expect(await refusalOf(open('council', id))).toMatchObject({ status: 403 })
      expect(await refusalOf(open('head', id, true))).toMatchObject({ status: 403 })
    }
    expect((await open('council', free))!.filename).toBe('frueher.xlsx')
  })
})
