import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { readDistinct, readRows, writeRows, type FlatRow } from '#database/rows'
import { flatConfig } from '#tests/support/configs/flat'
import { describeEngines } from '#tests/support/engines'
import { startPayload, type StartedPayload } from '#tests/support/payload'

const flatRows = 'flat-rows' as CollectionSlug
const owners = 'flat-owners' as CollectionSlug
const fields = ['owner', 'period', 'kind', 'amount', 'isOpen', 'day']

const sample = (owner: string, period: string): FlatRow => ({
  owner,
  period,
  kind: 'a',
  amount: 0.1 + 0.2,
  isOpen: true,
  day: '2021-12-31T00:00:00.000Z',
})
const empty = { kind: null, amount: null, isOpen: null, day: null }

jest.setTimeout(60_000)

describeEngines('rows of a flat collection', (engine) => {
  let started: StartedPayload
  let owner: string
  let other: string

  const inTransaction = async <Result>(work: (req: PayloadRequest) => Promise<Result>) => {
    const req = await createLocalReq({}, started.payload)
    await initTransaction(req)
    try {
      const result = await work(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  }
  const addOwner = async () => {
    const data = { title: 'Kreis' } as never
    const { id } = await started.payload.create({ collection: owners, data })
    return String(id)
  }
  const read = (where: Parameters<typeof readRows>[0]['where'], req?: PayloadRequest) => {
    const query = { collection: flatRows, where, fields }
    return req
      ? readRows({ ...query, req })
      : inTransaction((own) => readRows({ ...query, req: own }))
  }
  const insert = (rows: FlatRow[]) =>
    inTransaction((req) => writeRows({ req, collection: flatRows, changes: { insert: rows } }))

  beforeAll(async () => {
    started = await startPayload({ engine, createConfig: flatConfig })
    owner = await addOwner()
    other = await addOwner()
  })
  afterAll(() => started.stop())

  it('writes what Payload finds like its own documents', async () => {
    await insert([sample(owner, '2001')])
    const data = { ...sample(owner, '2002') } as never
    const own = await started.payload.create({ collection: flatRows, data, depth: 0 })
    const where = { owner: { equals: owner }, period: { in: ['2001'] }, day: { exists: true } }
    const { docs } = await started.payload.find({ collection: flatRows, where, depth: 0 })
    expect(docs).toHaveLength(1)
    const [found] = docs as unknown as FlatRow[]
    expect(typeof found!['id']).toBe('string')
    expect(found).toEqual({
      ...own,
      id: found!['id'],
      period: '2001',
      createdAt: found!['updatedAt'],
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    })
    const populated = await started.payload.find({ collection: flatRows, where, depth: 1 })
    expect(populated.docs[0]).toMatchObject({ owner: { id: owner, title: 'Kreis' } })
  })

  it('reads what Payload wrote, missing values as null', async () => {
    const data = { owner, period: '2003' } as never
    const { id } = await started.payload.create({ collection: flatRows, data })
    expect(await read({ period: '2003' })).toEqual([
      { id: String(id), owner, period: '2003', ...empty, isOpen: null },
    ])
  })

  it('filters by equality, by lists, by id and by null', async () => {
    await insert([sample(owner, '2010'), { ...sample(other, '2010'), kind: null }])
    await insert([sample(other, '2011')])
    const periods = async (where: Parameters<typeof read>[0]) =>
      (await read(where)).map((row) => row['period']).sort()
    expect(await periods({ owner: other, period: ['2010', '2011'] })).toEqual(['2010', '2011'])
    expect(await periods({ owner: [owner, other], period: '2010' })).toEqual(['2010', '2010'])
    expect(await periods({ period: '2010', kind: null })).toEqual(['2010'])
    expect(await periods({ period: [] })).toEqual([])
    const [row] = await read({ owner: other, period: '2011' })
    expect(await read({ id: row!.id })).toEqual([row])
  })

  it('reads which combinations occur', async () => {
    await insert([sample(owner, '2015'), sample(other, '2015'), sample(owner, '2016')])
    const query = { collection: flatRows, where: { period: ['2015', '2016'] } }
    const distinct = (names: string[]) =>
      inTransaction((req) => readDistinct({ ...query, req, fields: names }))
    expect(await distinct(['kind', 'day'])).toEqual([{ kind: 'a', day: sample('', '')['day'] }])
    const both = await distinct(['owner', 'period'])
    expect(both).toHaveLength(3)
    expect(both).toContainEqual({ owner, period: '2016' })
  })

  it('inserts, updates and deletes in one call', async () => {
    await insert([sample(owner, '2020'), sample(owner, '2021'), sample(owner, '2022')])
    const at = (period: string) => read({ owner, period }).then((rows) => rows[0]!.id)
    const [first, second, third] = [await at('2020'), await at('2021'), await at('2022')]
    await inTransaction((req) =>
      writeRows({
        req,
        collection: flatRows,
        changes: {
          delete: [first],
          insert: [sample(owner, '2020')],
          update: [
            { id: second, row: { amount: 5, isOpen: false } },
            { id: third, row: { amount: null, isOpen: true } },
          ],
        },
      }),
    )
    expect(await at('2020')).not.toBe(first)
    const kept = await read({ id: [second, third] })
    expect(kept.map(({ amount, isOpen, kind }) => ({ amount, isOpen, kind }))).toEqual(
      expect.arrayContaining([
        { amount: 5, isOpen: false, kind: 'a' },
        { amount: null, isOpen: true, kind: 'a' },
      ]),
    )
  })

  it('sees its own writes before the commit and leaves nothing after a rollback', async () => {
    const failed = inTransaction(async (req) => {
      const changes = { insert: [sample(owner, '2030')] }
      await writeRows({ req, collection: flatRows, changes })
      expect(await read({ period: '2030' }, req)).toHaveLength(1)
      throw new Error('stop')
    })
    await expect(failed).rejects.toThrow('stop')
    expect(await read({ period: '2030' })).toEqual([])
  })

  it('refuses to write outside a transaction, and after its end', async () => {
    const changes = { insert: [sample(owner, '2040')] }
    const req = await createLocalReq({}, started.payload)
    const write = (own: PayloadRequest) => writeRows({ req: own, collection: flatRows, changes })
    await expect(write(req)).rejects.toThrow('inside a transaction')
    const ended = await inTransaction(async (own) => ({
      ...own,
      transactionID: own.transactionID!,
    }))
    await expect(write(ended as PayloadRequest)).rejects.toThrow('has ended')
  })

  it('refuses fields that do not fit into a row', async () => {
    const query = { collection: flatRows, where: {}, fields: ['place'] }
    const work = inTransaction((req) => readRows({ ...query, req }))
    await expect(work).rejects.toThrow('"place"')
  })

  it('takes more values than one statement can bind', async () => {
    const rows = Array.from({ length: 8_000 }, (_, at) => ({ owner: other, period: `x${at}` }))
    await insert(rows)
    const many = Array.from({ length: 35_000 }, (_, at) => `x${at}`)
    const found = await read({ owner: other, period: many })
    expect(found).toHaveLength(rows.length)
    const update = found.map(({ id }) => ({ id, row: { amount: 1, isOpen: true, kind: 'b' } }))
    await inTransaction((req) => writeRows({ req, collection: flatRows, changes: { update } }))
    expect(await read({ owner: other, kind: 'b', amount: 1 })).toHaveLength(rows.length)
    const ids = found.slice(1).map(({ id }) => id)
    await inTransaction((req) => writeRows({ req, collection: flatRows, changes: { delete: ids } }))
    expect(await read({ owner: other, period: many })).toHaveLength(1)
  })
})
