import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { amount } from '#tests/support/amount'
import { freshDatabaseUri } from '#tests/support/database'
import { describeEngines } from '#tests/support/engines'
import type { Order, Save, State } from '#tests/support/crash/orders'
import { randomFrom } from '#tests/support/crash/random'
import {
  prepare,
  workUntilKilled,
  type Kill,
  type Place,
  type Promises,
  type Server,
} from '#tests/support/crash/round'

const rounds = amount({ short: 5, whole: 20 })
const savesARound = 200
const lanes = 4
const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000)

describeEngines('kill -9 in the middle of saves and releases', (engine) => {
  const random = randomFrom(seed)
  const servers: Promise<Server>[] = []
  let place: Place

  beforeAll(async () => {
    process.stderr.write(`crash test on ${engine}: CRASH_SEED=${seed}\n`)
    const dataDir = await mkdtemp(join(tmpdir(), 'planwerk-crash-'))
    place = { dataDir, databaseUri: freshDatabaseUri({ engine, folder: dataDir }) }
  })
  afterAll(async () => {
    for (const server of servers) (await server).child.kill('SIGKILL')
    await rm(place.dataDir, { recursive: true, force: true })
  })

  const promises: Promises = { acknowledged: new Map(), open: new Map(), released: [] }

  const savesOf = (round: number): Save[] =>
    Array.from({ length: savesARound }, (_, n) => {
      const number = round * savesARound + n
      // Every fourth save of a lane changes the observation of that lane.
      return Math.floor(n / lanes) % 4 === 3
        ? { kind: 'update', lane: n % lanes, value: number }
        : { kind: 'create', number }
    })

  const orderOf = (round: number): Order => ({
    saves: savesOf(round),
    lanes,
    release: `Stand ${round}`,
    releaseAfter: 1 + Math.floor(random() * (savesARound / 2)),
  })

  const killOf = (round: number): Kill => ({
    on: round % 2 === 0 ? 'release' : 'saves',
    afterSaves: 1 + Math.floor(random() * (savesARound - 20)),
    delay: round % 2 === 0 ? 2500 * random() ** 2 : 20 * random(),
  })

  /** A save that was sent but not answered may have been stored; values of a key only go up. */
  const isKept = (found: number | undefined, value: number) => found !== undefined && found >= value

  const lost = ({ observations }: State) =>
    [...promises.acknowledged].filter(([key, value]) => !isKept(observations[key], value))

  const invented = ({ observations }: State) =>
    Object.entries(observations).filter(
      ([key, value]) => !(promises.open.get(key) ?? []).includes(value),
    )

  const expectWhole = (state: State) => {
    expect(lost(state)).toEqual([])
    expect(invented(state)).toEqual([])
    expect(state.differences).toBe(0)
    expect(state.damaged).toEqual([])
    expect(state.strayFiles).toEqual([])
    expect(state.released).toEqual(expect.arrayContaining(promises.released))
  }

  it(`loses nothing and leaves no half, ${rounds} times`, async () => {
    let saved = 0
    servers.push(prepare(place))
    for (let round = 0; round < rounds; round += 1) {
      const server = (await servers.at(-1)) as Server
      expectWhole(await server.state())
      servers.push(prepare(place))
      const { child } = server
      const work = { child, order: orderOf(round), kill: killOf(round), promises }
      const report = await workUntilKilled(work)
      expect(report.failed).toEqual([])
      saved += report.saved
    }
    expectWhole(await ((await servers.at(-1)) as Server).state())
    expect(saved).toBeGreaterThan(rounds)
    process.stderr.write(
      `${engine}: ${saved} saves acknowledged, ${promises.released.length} releases\n`,
    )
  }, 900_000)
})
