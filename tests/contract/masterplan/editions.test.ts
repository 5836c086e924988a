import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
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
  const workbook = (checksum: unknown) => readFile(join(folder, `${String(checksum)}.xlsx`))
  const fileOf = (edition: Doc) => workbook(edition['sha256'])
  const stateOf = async (id: string) =>
    (await payload.findByID({ collection: 'editions', id })).state
  const files = () => readdir(folder)

  it('writes both workbooks when the state becomes released, and says who and when', async () => {
    const edition = await release((await draft('Erster Stand')).id)
    const internal = await fileOf(edition)
    const readers = await workbook(edition['readersSha256'])
    expect(sha256(internal)).toBe(edition['sha256'])
    expect(sha256(readers)).toBe(edition['readersSha256'])
    expect(edition['readersSha256']).not.toBe(edition['sha256'])
    expect(edition).toMatchObject({
      state: 'released',
      filename: '2026-11-22_Masterplan.xlsx',
      fileSize: internal.length,
      readersFilename: '2026-11-22_Masterplan_Weitergabe.xlsx',
      readersFileSize: readers.length,
      releasedBy: head.id,
    })
    expect(Date.parse(String(edition['releasedAt']))).toBeGreaterThan(Date.now() - 60_000)
    expect((await files()).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('keeps the models from which the same bytes can be written again', async () => {
    const { id } = await release((await draft('Mit Modell')).id)
    const kept = { collection: 'editions', id, showHiddenFields: true } as const
    const edition = (await payload.findByID(kept)) as unknown as Record<string, unknown>
    for (const [file, note] of [
      ['sha256', 'model'],
      ['readersSha256', 'readersModel'],
    ] as const) {
      const packed = await readFile(join(folder, `${String(edition[file])}.json.gz`))
      const model = JSON.parse(gunzipSync(packed).toString()) as WorkbookModel
      expect(sha256(await writeWorkbook(model))).toBe(edition[file])
      expect(edition[note]).toMatchObject({ sha256: sha256(JSON.stringify(model)), unreleased: 0 })
    }
  })

  it('gives the same file for the same data and Stand, another when the data changed', async () => {
    const first = await release((await draft('Gleicher Stand')).id)
    const second = await release((await draft('Gleicher Stand')).id)
    expect(second['sha256']).toBe(first['sha256'])
    expect(second['readersSha256']).toBe(first['readersSha256'])
    await makeArea(payload, 'Neues Quartier', { division: 'municipality', key: '05382060' })
    const indicator = { code: 'I1', name: 'Einwohner', kind: 'count', unit: 'Personen' }
    await make(payload, 'indicators', indicator)
    const third = await release((await draft('Gleicher Stand')).id)
    expect(third['sha256']).not.toBe(first['sha256'])
    expect(third['readersSha256']).not.toBe(first['readersSha256'])
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

  it('has both files or neither: a draft stays one when the second cannot be written', async () => {
    const first = await release((await draft('Beide oder keine')).id)
    const place = join(folder, `${String(first['readersSha256'])}.xlsx`)
    const bytes = await readFile(place)
    await rm(place)
    await mkdir(place)
    const { id } = await draft('Beide oder keine')
    await expect(release(id)).rejects.toThrow()
    const kept = await payload.findByID({ collection: 'editions', id })
    expect([kept.state, kept.sha256 ?? null, kept.readersSha256 ?? null]).toEqual([
      'draft',
      null,
      null,
    ])
    await rm(place, { recursive: true })
    await writeFile(place, bytes)
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
    expect(sha256(await workbook(edition['readersSha256']))).toBe(edition['readersSha256'])
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
})
