import { createHash } from 'node:crypto'
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'

import type { WorkbookModel } from '#domain/masterplan/model'
import { writeWorkbook } from '#export/excel/writeWorkbook'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'
import { change, make, makeArea, refusalOf, type Doc } from '#tests/support/records'
import { openEdition } from '#usecases/masterplan/editions/open'
import { sweepEditionFiles } from '#usecases/masterplan/editions/sweep'

jest.setTimeout(60_000)

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

describeEngines('editions', (engine) => {
  let started: StartedPayload
  let payload: Payload
  let folder: string
  let head: Doc

  beforeAll(async () => {
    started = await startPayload({ engine })
    payload = started.payload
    folder = join(started.env.dataDir, 'editions')
    const account = { name: 'Dezernent', email: 'head@example.org', role: 'head' }
    head = await make(payload, 'users', { ...account, password: 'lang genug 2026' })
    await payload.updateGlobal({
      slug: 'settings',
      data: { countyName: 'Rhein-Sieg-Kreis', planTitle: 'Masterplan' },
    })
  })
  afterAll(() => started.stop())

  const draft = (title: string) => make(payload, 'editions', { title, asOf: '2026-11-22' })
  const release = (id: string, user: unknown = { ...head, collection: 'users' }) =>
    change(payload, { collection: 'editions', id, data: { state: 'released' }, user })
  const fileOf = (edition: Doc) => readFile(join(folder, `${String(edition['sha256'])}.xlsx`))
  const stateOf = async (id: string) =>
    (await payload.findByID({ collection: 'editions', id })).state
  const files = () => readdir(folder)

  it('writes the workbook when the state becomes released, and says who and when', async () => {
    const edition = await release((await draft('Erster Stand')).id)
    const bytes = await fileOf(edition)
    expect(sha256(bytes)).toBe(edition['sha256'])
    expect(edition).toMatchObject({
      state: 'released',
      filename: '2026-11-22_Masterplan.xlsx',
      fileSize: bytes.length,
      releasedBy: head.id,
    })
    expect(Date.parse(String(edition['releasedAt']))).toBeGreaterThan(Date.now() - 60_000)
    expect((await files()).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('keeps the model from which the same bytes can be written again', async () => {
    const edition = await release((await draft('Mit Modell')).id)
    const packed = await readFile(join(folder, `${String(edition['sha256'])}.json.gz`))
    const model = JSON.parse(gunzipSync(packed).toString()) as WorkbookModel
    expect(sha256(await writeWorkbook(model))).toBe(edition['sha256'])
    const { model: note } = await payload.findByID({
      collection: 'editions',
      id: edition.id,
      showHiddenFields: true,
    })
    expect(note).toMatchObject({ sha256: sha256(JSON.stringify(model)), unreleased: 0 })
  })

  it('gives the same file for the same data and Stand, another when the data changed', async () => {
    const first = await release((await draft('Gleicher Stand')).id)
    const second = await release((await draft('Gleicher Stand')).id)
    expect(second['sha256']).toBe(first['sha256'])
    await makeArea(payload, 'Neues Quartier', { kind: 'municipality', key: '05382060' })
    const indicator = { code: 'I1', name: 'Einwohner', kind: 'count', unit: 'Personen' }
    await make(payload, 'indicators', indicator)
    const third = await release((await draft('Gleicher Stand')).id)
    expect(third['sha256']).not.toBe(first['sha256'])
    expect(sha256(await fileOf(first))).toBe(first['sha256'])
  })

  it('can never be changed or deleted again, not even past access rules', async () => {
    const { id } = await release((await draft('Endgültig')).id)
    const edit = (data: Record<string, unknown>) =>
      refusalOf(change(payload, { collection: 'editions', id, data }))
    const bulk = { collection: 'editions', where: { id: { equals: id } } } as const
    expect(await edit({ title: 'Anders' })).toMatchObject({ status: 409 })
    expect((await edit({ state: 'draft' })).message).toContain('nicht mehr geändert')
    expect(await edit({ sha256: 'x', filename: 'x' })).toMatchObject({ status: 409 })
    expect(await refusalOf(payload.delete({ collection: 'editions', id }))).toMatchObject({
      status: 409,
    })
    expect(await refusalOf(payload.update({ ...bulk, data: { title: 'Anders' } }))).toMatchObject({
      status: 409,
    })
    expect((await payload.delete(bulk)).errors).toHaveLength(1)
    expect(await payload.findByID({ collection: 'editions', id })).toMatchObject({
      title: 'Endgültig',
      state: 'released',
    })
  })

  it('is not released without a day or a title', async () => {
    const create = (data: Record<string, unknown>) =>
      refusalOf(make(payload, 'editions', { state: 'released', ...data }))
    const noDay = await create({ title: 'Ohne Tag' })
    const badDay = await create({ title: 'Kein Tag', asOf: 'gestern' })
    const noTitle = await create({ asOf: '2026-11-22' })
    expect(
      [noDay, badDay, noTitle].map(({ status, fields }) => [status, ...Object.keys(fields)]),
    ).toEqual([
      [400, 'asOf'],
      [400, 'asOf'],
      [400, 'title'],
    ])
  })

  it('a draft can be changed and deleted, and has no file', async () => {
    const before = await files()
    const { id } = await draft('Entwurf')
    await change(payload, { collection: 'editions', id, data: { title: 'Entwurf 2' } })
    await payload.delete({ collection: 'editions', id })
    expect(await files()).toEqual(before)
  })

  it('stays a draft when the file cannot be written', async () => {
    const { id } = await draft('Ohne Platz')
    await rm(folder, { recursive: true })
    await writeFile(folder, 'no folder')
    await expect(release(id)).rejects.toThrow()
    expect(await stateOf(id)).toBe('draft')
    await rm(folder)
    await release(id)
    expect(await stateOf(id)).toBe('released')
  })

  it('sweeps what a release that never committed left behind, and nothing else', async () => {
    const edition = await release((await draft('Bleibt')).id)
    const orphan = 'a'.repeat(64)
    const young = 'b'.repeat(64)
    const hour = new Date(Date.now() - 3_600_000)
    const lease = (host: string) => `${young}.${host}.99999999.lease`
    await writeFile(join(folder, `${orphan}.xlsx`), 'x')
    await writeFile(join(folder, `${orphan}.json.gz`), 'x')
    await writeFile(join(folder, `${orphan}.xlsx.123.tmp`), 'x')
    await writeFile(join(folder, 'Notiz.txt'), 'not ours')
    await writeFile(join(folder, `${young}.xlsx`), 'x')
    await writeFile(join(folder, lease('otherhost')), '')
    const removed = await sweepEditionFiles(payload, folder)
    expect(removed).toEqual(expect.arrayContaining([`${orphan}.xlsx`, `${orphan}.xlsx.123.tmp`]))
    const left = await files()
    expect(left).toEqual(
      expect.arrayContaining([`${String(edition['sha256'])}.xlsx`, 'Notiz.txt', `${young}.xlsx`]),
    )
    expect(left.some((name) => name.startsWith(orphan))).toBe(false)
    await utimes(join(folder, lease('otherhost')), hour, hour)
    await sweepEditionFiles(payload, folder)
    expect((await files()).some((name) => name.startsWith(young))).toBe(false)
    expect(sha256(await fileOf(edition))).toBe(edition['sha256'])
  })

  it('hands the file out unchanged, or says that it is damaged', async () => {
    const edition = await release((await draft('Zum Mitnehmen')).id)
    const req = await createLocalReq({ user: { ...head, collection: 'users' } as never }, payload)
    const open = (id: string) => openEdition({ req, id, folder })
    expect((await open(edition.id))!.bytes.equals(await fileOf(edition))).toBe(true)
    expect(await open('gibt-es-nicht')).toBeNull()
    expect(await refusalOf(open((await draft('Noch nicht')).id))).toMatchObject({ status: 409 })
    await writeFile(join(folder, `${String(edition['sha256'])}.xlsx`), 'anything else')
    expect(await refusalOf(open(edition.id))).toMatchObject({ status: 500 })
  })

  it('keeps an edition with unreleased records inside the office', async () => {
    const actor = await make(payload, 'actors', { name: 'Fraktion', kind: 'faction' })
    const measure = { code: 'M-900', title: 'Noch geheim', owner: actor.id, status: 'idea' }
    const { id: measureId } = await make(payload, 'measures', measure)
    const member = await make(payload, 'users', {
      name: 'Mitglied',
      email: 'council@example.org',
      role: 'council',
      password: 'lang genug 2026',
    })
    const user = { ...member, collection: 'users' } as never
    const req = await createLocalReq({ user }, payload)
    const internal = await release((await draft('Intern')).id)
    expect(await refusalOf(openEdition({ req, id: internal.id, folder }))).toMatchObject({
      status: 403,
    })
    await change(payload, { collection: 'measures', id: measureId, data: { released: true } })
    const open = await release((await draft('Für alle')).id)
    expect(await openEdition({ req, id: open.id, folder })).not.toBeNull()
  })
})
