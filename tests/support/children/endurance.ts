import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import { parentsConfig } from '../configs/parents.ts'
import type { Engine } from '../database.ts'
import { loose } from '../loose.ts'
import { startPayload } from '../payload.ts'

/** Saves thousands of documents and reports what that leaves open, in a process without a runner. */
const megabyte = 1024 * 1024

/** SQLite's statements are freed by finalizers, which run after the collection. */
const measure = async () => {
  for (let n = 0; n < 3; n += 1) {
    globalThis.gc?.()
    await sleep(200)
  }
  const { heapUsed, rss } = process.memoryUsage()
  return {
    files: readdirSync('/proc/self/fd').length,
    heap: heapUsed / megabyte,
    rss: rss / megabyte,
  }
}

process.send?.('loaded')
const { payload, stop } = await startPayload({
  engine: process.env['ENGINE'] as Engine,
  createConfig: parentsConfig(),
})
const docs = loose(payload)
const save = async (count: number) => {
  for (let n = 0; n < count; n += 10) {
    const ten = Array.from({ length: 10 }, () => docs.create('children', { title: 'child' }))
    await Promise.all(ten)
  }
}
const half = Number(process.env['SAVES']) / 2
// Both halves alike, so that what the allocator keeps for the next burst counts in neither.
await save(half)
const before = await measure()
await save(half)
const after = await measure()
const saved = await docs.count('children')
await stop()
process.send?.({ saved, before, after })
process.disconnect?.()
