import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'

import { closeDatabase } from '#database/close'
import type { MasterplanData } from '#domain/masterplan/types'
import type { Env } from '#env'
import { seedDemo } from '#seed/demo/run'
import { createConfig } from '#src/createConfig'
import { nextMessage, startChild } from '#tests/support/child'
import type { Measured } from '#tests/support/children/masterplan'
import { freshDatabaseUri, type Engine } from '#tests/support/database'
import { dropDatabase } from '#tests/support/dropDatabase'
import { testEnv } from '#tests/support/testEnv'

import { onEachEngine } from './engines.ts'
import { median, ms, type BenchResult } from './result.ts'

/** A database as a server has it: by migrations, with the demo in it. */
const seeded = async (env: Env): Promise<Payload> => {
  const payload = await getPayload({ config: createConfig(env), key: randomUUID() })
  await seedDemo({ payload })
  return payload
}

/** A process of its own, so that its memory is that of the export and not of the seed. */
const measure = async (engine: Engine): Promise<Measured> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'planwerk-bench-'))
  const env = testEnv({ dataDir, databaseUri: freshDatabaseUri({ engine, folder: dataDir }) })
  const payload = await seeded(env)
  try {
    const child = await startChild({
      name: 'masterplan',
      env: { DATABASE_URI: env.databaseUri, DATA_DIR: dataDir },
    })
    const measured = await nextMessage<Measured>(child)
    child.disconnect()
    return measured
  } finally {
    await dropDatabase(payload)
    await closeDatabase(payload)
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Memory of a process that does nothing but build and write the Masterplan. */
const writerMemory = async (data: MasterplanData): Promise<number> => {
  const child = await startChild({ name: 'masterplanWriter' })
  child.send(data)
  const memory = await nextMessage<number>(child)
  child.disconnect()
  return memory
}

const mb = (value: number): string => `${Math.round(value)} MB`

const bench = async (engine: Engine): Promise<BenchResult[]> => {
  const { cells, rss, bytes, pairs, data } = await measure(engine)
  const memory = await writerMemory(data)
  const whole = median(pairs.map(([time]) => time))
  const plain = median(pairs.map(([, time]) => time))
  const size = `${cells} Zellen, ${Math.round(bytes / 1024)} KB`
  return [
    {
      what: 'Masterplan der Beispieldaten / ExcelJS allein mit denselben Zellen',
      engine,
      value: whole / plain,
      unit: '×',
      limit: 2,
      detail: `${ms(whole)} / ${ms(plain)}, Median von ${pairs.length} Paaren, ${size}`,
    },
    {
      what: 'Masterplan bauen und schreiben, fünfmal: höchster RSS',
      engine,
      value: memory,
      unit: 'MB',
      limit: 350,
      detail:
        `eigener Prozess; im Prozess mit Payload (${mb(rss.before)}) ` +
        `${mb(rss.first)} beim ersten, ${mb(rss.fifth)} nach fünf`,
    },
  ]
}

/** Reading, building and writing the Masterplan, against writing its cells from memory. */
export const run = (): Promise<BenchResult[]> => onEachEngine(bench)
