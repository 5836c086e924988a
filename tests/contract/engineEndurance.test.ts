import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { parentsConfig } from '#tests/support/configs/parents'
import { describeEngines } from '#tests/support/engines'
import { loose } from '#tests/support/loose'
import { startPayload, type StartedPayload } from '#tests/support/payload'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const megabyte = 1024 * 1024

const measure = () => {
  collectGarbage()
  collectGarbage()
  return { files: readdirSync('/proc/self/fd').length, ...process.memoryUsage() }
}

describeEngines('5,000 saves', (engine) => {
  let started: StartedPayload

  beforeAll(async () => {
    started = await startPayload({ engine, createConfig: parentsConfig() })
  })
  afterAll(() => started.stop())

  it('leave open files and memory flat', async () => {
    const docs = loose(started.payload)
    const save = async (count: number) => {
      for (let n = 0; n < count; n += 10) {
        const ten = Array.from({ length: 10 }, () => docs.create('children', { title: 'child' }))
        await Promise.all(ten)
      }
    }
    await save(1000)
    const before = measure()
    await save(4000)
    const after = measure()
    expect(await docs.count('children')).toBe(5000)
    expect(after.files).toBeLessThanOrEqual(before.files + 2)
    expect((after.heapUsed - before.heapUsed) / megabyte).toBeLessThan(15)
    expect((after.rss - before.rss) / megabyte).toBeLessThan(120)
  }, 120_000)
})
