import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { isWhole } from '#tests/support/amount'
import { readRaw, type RawState } from '#tests/support/carried/raw'
import { restoreCarried } from '#tests/support/carried/restore'
import { childEnd, nextMessage, startChild } from '#tests/support/child'
import { freshDatabaseUri } from '#tests/support/database'
import { describeEngines } from '#tests/support/engines'
import { dropDatabaseAt } from '#tests/support/dropDatabase'

/** How many calls to the database it takes to open it, and until nothing is pending. */
type Calls = { opened: number; calls: number }

/** Where a process is killed: at which share of the calls of which part. */
const points = (
  [
    ['opening', 0.1],
    ['opening', 0.35],
    ['opening', 0.6],
    ['opening', 0.85],
    ['deriving', 0.2],
    ['deriving', 0.8],
  ] as const
).filter((_, at) => isWhole || at === 2 || at === 4)

const callOf = ([part, share]: (typeof points)[number], { opened, calls }: Calls) =>
  Math.round(part === 'opening' ? opened * share : opened + (calls - opened) * share)

/** Own bookkeeping, and what says when something was done. */
const isOwn = (table: string) => /^(payload[-_]migrations|planwerk-)/.test(table)
const isTime = (column: string) => /^(created|updated)_?at$/i.test(column)
/** MongoDB gives slices ids that nobody uses. */
const isChance = (table: string, column: string) => table === 'slices' && column === '_id'

describeEngines('carrying over a database of version 0.1.0', (engine) => {
  let folder: string
  const uris: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planwerk-carried-'))
  })
  afterAll(async () => {
    if (engine === 'mongodb') for (const uri of uris) await dropDatabaseAt(uri)
    await rm(folder, { recursive: true, force: true })
  })

  const restored = async () => {
    const dataDir = await mkdtemp(join(folder, 'data-'))
    const databaseUri = freshDatabaseUri({ engine, folder: dataDir })
    uris.push(databaseUri)
    await restoreCarried(engine)({ databaseUri, dataDir })
    return { databaseUri, dataDir }
  }
  type Place = Awaited<ReturnType<typeof restored>>

  const open = async ({ databaseUri, dataDir }: Place, killAt = 0) => {
    const env = { DATABASE_URI: databaseUri, DATA_DIR: dataDir, KILL_AT: String(killAt) }
    return startChild({ name: 'carryOver', env })
  }
  /** Listens before it says go: a child may be through before another one has started. */
  const through = async (child: ChildProcess): Promise<Calls> => {
    const told = nextMessage<Calls>(child)
    child.send('go')
    const calls = await told
    await childEnd(child)
    return calls
  }
  const finish = async (place: Place): Promise<Calls> => through(await open(place))

  const comparable = (state: RawState) =>
    [...state]
      .filter(([table]) => !isOwn(table))
      .map(([table, rows]) => {
        const cells = [...rows.values()].map((row) => {
          const kept = Object.entries(row).filter(
            ([column]) => !isTime(column) && !isChance(table, column),
          )
          return JSON.stringify(kept)
        })
        return [table, cells.toSorted()] as const
      })
      .toSorted()
  const stateOf = async ({ databaseUri }: Place) => comparable(await readRaw(engine, databaseUri))

  let whole: { calls: Calls; state: ReturnType<typeof comparable> }

  it('is through after the first start; a second one does nothing', async () => {
    const place = await restored()
    const calls = await finish(place)
    const after = await readRaw(engine, place.databaseUri)
    whole = { calls, state: comparable(after) }
    expect((await finish(place)).calls).toBeLessThan(calls.opened / 4)
    const again = await readRaw(engine, place.databaseUri)
    for (const [table, rows] of after)
      if (table !== 'planwerk-writers') expect([table, again.get(table)]).toEqual([table, rows])
  }, 240_000)

  it.each(points)(
    'is finished by the next start when killed while %s (%d)',
    async (...point) => {
      const place = await restored()
      const child = await open(place, callOf(point, whole.calls))
      child.send('go')
      await childEnd(child)
      expect(child.signalCode).toBe('SIGKILL')
      await finish(place)
      expect(await stateOf(place)).toEqual(whole.state)
    },
    240_000,
  )

  it('is done by one of two processes that start at once', async () => {
    const place = await restored()
    const children = await Promise.all([open(place), open(place)])
    await Promise.all(children.map(through))
    expect(await stateOf(place)).toEqual(whole.state)
  }, 240_000)
})
