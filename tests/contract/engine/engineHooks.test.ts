import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'

import { hooked, hooks } from '#tests/support/configs/nesting'
import { parentsConfig } from '#tests/support/configs/parents'
import { describeEngines } from '#tests/support/engines'
import { loose, type LoosePayload } from '#tests/support/loose'
import { startPayload, type StartedPayload } from '#tests/support/payload'

describeEngines('a failing hook that does several things at once', (engine) => {
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

  it.each([0, 1, 2, 4, 8, 16])('leaves nothing of what still runs %i ms later', async (delay) => {
    const running: Promise<unknown>[] = []
    hooks.afterChange = ({ req }) => {
      running.push(...['x', 'y', 'z'].map((title) => docs.create('parents', { title }, req)))
      const failing = sleep(delay).then(() => Promise.reject(new Error('the hook fails')))
      return Promise.all([...running, failing]).then(() => failing)
    }
    await expect(docs.create('hooked', { title: 'outer' })).rejects.toThrow('the hook fails')
    await Promise.allSettled(running)
    expect([await docs.count('parents'), await docs.count('hooked')]).toEqual([0, 0])
    expect([await docs.versions('parents'), await docs.versions('hooked')]).toEqual([0, 0])
  })

  it('does not harm the write that comes next', async () => {
    let left: Promise<unknown> | undefined
    hooks.afterChange = async ({ req }) => {
      hooks.afterChange = undefined
      left = Promise.all(['x', 'y', 'z'].map((title) => docs.create('parents', { title }, req)))
      throw new Error('the hook fails')
    }
    const saves = ['fails', 'next', 'after'].map((title) => docs.create('hooked', { title }))
    const results = await Promise.allSettled([...saves, left])
    expect(results.map(({ status }) => status).slice(0, 3)).toEqual([
      'rejected',
      'fulfilled',
      'fulfilled',
    ])
    await Promise.allSettled([left])
    expect([await docs.count('parents'), await docs.count('hooked')]).toEqual([0, 2])
    expect(await docs.versions('parents')).toBe(0)
  })
})
