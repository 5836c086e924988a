import { once } from 'node:events'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'

import { seedReport } from '#seed/run'
import { createConfig } from '#src/createConfig'
import { sweepEditionFiles } from '#usecases/masterplan/editions/sweep'

import type { Answer, Order } from '../crash/orders.ts'
import { readState } from '../crash/state.ts'
import { work } from '../crash/work.ts'
import { testEnv } from '../testEnv.ts'

/** The product without its screens: starts as the server does, then works until it is killed. */
const { DATABASE_URI = '', DATA_DIR = '' } = process.env
const env = testEnv({ databaseUri: DATABASE_URI, dataDir: DATA_DIR })
const folder = join(env.dataDir, 'editions')
const tell = (answer: Answer) => void process.send?.(answer)

const ensureIndicator = async (payload: Payload) => {
  const code = 'CRASH'
  const { docs } = await payload.find({
    collection: 'indicators',
    where: { code: { equals: code } },
  })
  const data = { code, name: 'Absturz', kind: 'count', unit: 'Personen', factor: 1, decimals: 0 }
  const { id } =
    docs[0] ?? (await payload.create({ collection: 'indicators', data: data as never }))
  return id
}

const municipalities = async (payload: Payload) => {
  const where = { division: { equals: 'municipality' } }
  const { docs } = await payload.find({
    collection: 'areas',
    where,
    sort: 'key',
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

// Loaded ahead of its turn: the test has one server ready while the other one dies.
const opened = once(process, 'message')
tell({ kind: 'loaded' })
await opened
process.channel?.ref()

const payload = await getPayload({ config: createConfig(env) })
if ((await municipalities(payload)).length === 0)
  await seedReport({ payload, onProgress: () => {} })
const indicator = await ensureIndicator(payload)
const areas = await municipalities(payload)
await sweepEditionFiles(payload, folder)
tell({ kind: 'state', state: await readState({ payload, indicator, areas, folder }) })

process.on('message', async (order: Order) => {
  try {
    await work({ payload, indicator, areas, tell }, order)
    tell({ kind: 'done' })
  } catch (error) {
    tell({ kind: 'failed', message: String(error) })
  }
})
process.on('disconnect', () => process.exit())
