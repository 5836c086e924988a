import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { hooked, hooks, withoutReq } from '#tests/support/configs/nesting'
import { parentsConfig } from '#tests/support/configs/parents'
import { describeEngines } from '#tests/support/engines'
import { loose, type LoosePayload } from '#tests/support/loose'
import { startPayload, type StartedPayload } from '#tests/support/payload'

const places = ['beforeChange', 'afterChange', 'field', 'access'] as const

describeEngines('a write inside a write', (engine) => {
  let started: StartedPayload
  let docs: LoosePayload

  beforeAll(async () => {
    started = await startPayload({ engine, createConfig: parentsConfig([hooked]) })
    docs = loose(started.payload)
    await docs.create('parents', { title: 'there' })
  })
  afterAll(() => started.stop())
  afterEach(() => {
    for (const place of places) hooks[place] = undefined
  })

  const save = () =>
    started.payload.create({
      collection: 'hooked' as never,
      data: { title: 'outer', list: [{ item: 'a' }] } as never,
      overrideAccess: false,
    })

  describe.each(Object.keys(withoutReq))('by %s without req', (way) => {
    it.each(places)('is refused in a hook (%s), and the write around it undone', async (place) => {
      hooks[place] = withoutReq[way]
      const before = [await docs.all('parents'), await docs.count('hooked')]
      await expect(save()).rejects.toThrow(/without its `req`/)
      hooks[place] = undefined
      expect([await docs.all('parents'), await docs.count('hooked')]).toEqual(before)
      await save()
    })
  })

  it('is refused in a transaction of our own, and allowed after its end', async () => {
    for (const end of [commitTransaction, killTransaction]) {
      const req = await createLocalReq({}, started.payload)
      await initTransaction(req)
      await expect(docs.create('parents', { title: 'own' })).rejects.toThrow(/without its `req`/)
      await end(req)
      const { id } = await docs.create('parents', { title: 'own' })
      await docs.remove('parents', id)
    }
  })

  it('is refused in the hook of an operation that shares its transaction with another', async () => {
    hooks.afterChange = async ({ title, req }) => {
      if (title === 'second') await docs.create('parents', { title: 'shared' })
      else await docs.count('parents').then(() => req)
    }
    const req = await createLocalReq({}, started.payload)
    const both = ['first', 'second'].map((title) => docs.create('hooked', { title }, req))
    await expect(Promise.all(both)).rejects.toThrow(/without its `req`/)
    await Promise.allSettled(both)
  })

  it('is part of the outer one when it passes req on', async () => {
    hooks.afterChange = ({ req }) => docs.create('parents', { title: 'part' }, req)
    await save()
    expect(await docs.count('parents', { title: { equals: 'part' } })).toBe(1)
  })
})

describeEngines('writes that are not inside one another', (engine) => {
  let started: StartedPayload
  let docs: LoosePayload

  beforeAll(async () => {
    started = await startPayload({ engine, createConfig: parentsConfig([hooked]) })
    docs = loose(started.payload)
  })
  afterAll(() => started.stop())
  afterEach(() => {
    hooks.afterChange = undefined
  })

  it('run when started in one go, by operations and by the adapter', async () => {
    const { db } = started.payload
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        n % 2 === 0
          ? docs.create('hooked', { title: `operation ${n}` })
          : db.create({ collection: 'hooked' as never, data: { title: `adapter ${n}` } }),
      ),
    )
    expect(await docs.count('hooked')).toBe(40)
  })

  it('run when several transactions of our own are begun in one go', async () => {
    const { payload } = started
    const reqs = await Promise.all([1, 2, 3].map(() => createLocalReq({}, payload)))
    const one = async (n: number) => {
      const req = reqs[n] as (typeof reqs)[number]
      await initTransaction(req)
      await docs.create('hooked', { title: 'ours' }, req)
      await commitTransaction(req)
    }
    await Promise.all([0, 1, 2].map(one))
    expect(await docs.count('hooked', { title: { equals: 'ours' } })).toBe(3)
  })

  it('run while another request is in its hook', async () => {
    let isInside = () => {}
    let mayLeave = () => {}
    const inside = new Promise<void>((resolve) => (isInside = resolve))
    const leave = new Promise<void>((resolve) => (mayLeave = resolve))
    hooks.afterChange = async ({ title }) => {
      if (title !== 'slow') return
      isInside()
      await leave
    }
    const slow = docs.create('hooked', { title: 'slow' })
    await inside
    const others = Array.from({ length: 5 }, () => docs.create('hooked', { title: 'other' }))
    mayLeave()
    await Promise.all([slow, ...others])
    expect(await docs.count('hooked', { title: { equals: 'other' } })).toBe(5)
  })

  it('run when a hook starts them for after the end', async () => {
    let late: Promise<unknown> | undefined
    let isOver = () => {}
    const over = new Promise<void>((resolve) => (isOver = resolve))
    hooks.afterChange = async () => {
      hooks.afterChange = undefined
      late = over.then(() => docs.create('hooked', { title: 'late' }))
    }
    await docs.create('hooked', { title: 'starts' })
    isOver()
    await late
    expect(await docs.count('hooked', { title: { equals: 'late' } })).toBe(1)
  })

  it('run one after the other in one function, whatever happened before', async () => {
    hooks.afterChange = async ({ title }) => {
      if (title === 'fails') throw new Error('the hook fails')
    }
    for (const title of ['a', 'fails', 'b', 'fails', 'c']) {
      await docs.create('hooked', { title }).catch(() => undefined)
    }
    expect(await docs.count('hooked', { title: { in: ['a', 'b', 'c'] } })).toBe(3)
  })

  it('run in another database', async () => {
    const other = await startPayload({ engine, createConfig: parentsConfig() })
    hooks.afterChange = () => loose(other.payload).create('parents', { title: 'elsewhere' })
    await docs.create('hooked', { title: 'here' })
    expect(await loose(other.payload).count('parents')).toBe(1)
    await other.stop()
  })
})
