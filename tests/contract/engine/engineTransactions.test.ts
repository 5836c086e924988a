import { afterAll, beforeAll, expect, it } from '@jest/globals'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
} from 'payload'

import { parentsConfig, throwing } from '#tests/support/configs/parents'
import { describeEngines } from '#tests/support/engines'
import { loose, type LoosePayload } from '#tests/support/loose'
import { startPayload, type StartedPayload } from '#tests/support/payload'

describeEngines('a write is whole or not at all', (engine) => {
  let started: StartedPayload
  let docs: LoosePayload

  beforeAll(async () => {
    started = await startPayload({ engine, createConfig: parentsConfig() })
    docs = loose(started.payload)
  })
  afterAll(() => started.stop())

  const counts = async () => ({
    parents: await docs.all('parents'),
    children: await docs.count('children'),
    parentVersions: await docs.versions('parents'),
    childVersions: await docs.versions('children'),
  })

  it('leaves nothing behind when a hook throws', async () => {
    const parent = await docs.create('parents', { title: 'whole' })
    const before = await counts()
    const child = { title: throwing, parent: parent.id }
    await expect(docs.create('children', child)).rejects.toThrow('the hook fails')
    expect(await counts()).toEqual(before)
  })

  it('leaves nothing behind when an update or a delete of a document fails', async () => {
    const child = await docs.create('children', { title: 'fine' })
    const before = await counts()
    await expect(docs.update('children', child.id, { title: throwing })).rejects.toThrow()
    expect(await counts()).toEqual(before)
    expect((await docs.get('children', child.id))['title']).toBe('fine')
  })

  it('keeps what a caller commits and drops what a caller rolls back', async () => {
    for (const [title, end] of [
      ['kept', commitTransaction],
      ['dropped', killTransaction],
    ] as const) {
      const req = await createLocalReq({}, started.payload)
      await initTransaction(req)
      await docs.create('parents', { title }, req)
      await end(req)
    }
    expect(await docs.count('parents', { title: { equals: 'kept' } })).toBe(1)
    expect(await docs.count('parents', { title: { equals: 'dropped' } })).toBe(0)
  })

  it('wraps a write of the adapter that comes without a transaction', async () => {
    const { db } = started.payload
    const collection = 'parents' as CollectionSlug
    const data = { title: 'bare', tags: ['a', 'b'] }
    const { id } = (await db.create({ collection, data })) as { id: string }
    expect((await docs.get('parents', id))['tags']).toEqual(['a', 'b'])
    const broken = { collection, data: { title: 'bare', tags: ['c'] } }
    await expect(db.create(broken)).rejects.toThrow()
    expect(await docs.count('parents', { title: { equals: 'bare' } })).toBe(1)
    expect(Object.keys(db.sessions ?? {})).toEqual([])
  })

  it('names the field of a value that exists already', async () => {
    await docs.create('parents', { title: 'once' })
    const error: unknown = await docs.create('parents', { title: 'once' }).catch((e: unknown) => e)
    expect(error).toMatchObject({
      name: 'ValidationError',
      status: 400,
      data: { errors: [{ path: 'title' }] },
    })
  })

  it('gives strings as ids', async () => {
    const parent = await docs.create('parents', { title: 'id' })
    const child = await docs.create('children', { title: 'id', parent: parent.id })
    const read = await docs.get('children', child.id)
    expect([typeof parent.id, typeof child.id, read['parent']]).toEqual([
      'string',
      'string',
      parent.id,
    ])
  })

  it('lets reads pass a write that is not finished', async () => {
    const req = await createLocalReq({}, started.payload)
    await initTransaction(req)
    await docs.create('parents', { title: 'unfinished' }, req)
    expect(await docs.count('parents', { title: { equals: 'unfinished' } })).toBe(0)
    await commitTransaction(req)
    expect(await docs.count('parents', { title: { equals: 'unfinished' } })).toBe(1)
  })

  it('refuses a statement that comes after the end of its write', async () => {
    const req = await createLocalReq({}, started.payload)
    await initTransaction(req)
    const session = started.payload.db.sessions?.[(await req.transactionID) as string] as unknown
    await commitTransaction(req)
    const late = {
      sqlite: () =>
        (session as { db: { run: (sql: string) => Promise<unknown> } }).db.run(
          'delete from parents',
        ),
      mongodb: () => (session as { commitTransaction: () => Promise<void> }).commitTransaction(),
    }
    await expect(async () => late[engine]()).rejects.toThrow()
    expect(await docs.count('parents')).toBeGreaterThan(0)
  })
})
