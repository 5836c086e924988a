import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { parentsConfig, throwing } from '#tests/support/configs/parents'
import { describeEngines } from '#tests/support/engines'
import { loose, type LoosePayload } from '#tests/support/loose'
import { startPayload, type StartedPayload } from '#tests/support/payload'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

describeEngines('parallel saves', (engine) => {
  let started: StartedPayload
  let docs: LoosePayload

  beforeAll(async () => {
    started = await startPayload({ engine, createConfig: parentsConfig() })
    docs = loose(started.payload)
  })
  afterAll(() => started.stop())

  it('succeed for 40 different documents', async () => {
    const titles = numbers(40).map((n) => `different ${n}`)
    await Promise.all(titles.map((title) => docs.create('parents', { title })))
    expect(await docs.count('parents', { title: { in: titles } })).toBe(40)
  })

  it('succeed for one document, and each leaves its version', async () => {
    const { id } = await docs.create('parents', { title: 'same', counter: -1 })
    const before = await docs.versions('parents')
    const saved = await Promise.all(
      numbers(40).map((counter) => docs.update('parents', id, { counter })),
    )
    expect(saved.map(({ counter }) => counter)).toEqual(numbers(40))
    expect(await docs.versions('parents')).toBe(before + 40)
    expect((await docs.get('parents', id))['counter']).toBe(39)
  })

  it('below one parent leave its counter exactly right, with failing ones between', async () => {
    const parent = await docs.create('parents', { title: 'busy' })
    const saves = numbers(66).map((n) => {
      const title = n % 11 === 10 ? `${throwing} ${n}` : `child ${n}`
      return docs.create('children', { title, parent: parent.id })
    })
    const results = await Promise.allSettled(saves)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(60)
    expect((await docs.get('parents', parent.id))['counter']).toBe(60)
    expect(await docs.count('children', { parent: { equals: parent.id } })).toBe(60)
  })

  it('do not disturb reads', async () => {
    const saves = numbers(40).map((n) => docs.create('parents', { title: `beside ${n}` }))
    let saved = 0
    for (const save of saves) void save.then(() => (saved += 1))
    await docs.all('parents', { title: { equals: 'same' } })
    expect(saved).toBeLessThan(40)
    await Promise.all(saves)
  })
})
