import { createLocalReq, getPayload } from 'payload'

import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import { masterplanWords } from '#export/excel/masterplanWords'
import { createConfig } from '#src/createConfig'
import { loadMasterplan } from '#store/masterplan/masterplanStore'
import { exportMasterplan } from '#usecases/masterplan/export'

import { highestMemory } from '../highestMemory.ts'
import { testEnv } from '../testEnv.ts'

/** The Masterplan of a database that somebody else filled, in a process of its own. */
export type Book = {
  cells: number
  bytes: number
  /** Milliseconds of each export, one after the other. */
  times: number[]
  /** Highest resident memory in MB before the first export, after it, and after four. */
  memory: { before: number; first: number; fourth: number }
}

const asOf = '2026-11-22'
const { DATABASE_URI = '', DATA_DIR = '' } = process.env
const env = testEnv({ databaseUri: DATABASE_URI, dataDir: DATA_DIR })
process.send?.('loaded')
const payload = await getPayload({ config: createConfig(env) })
const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'head' } } })
const req = await createLocalReq({ user: { ...docs[0], collection: 'users' } as never }, payload)

const before = highestMemory()
const times: number[] = []
const write = async () => {
  const start = performance.now()
  const { bytes } = await exportMasterplan({ req, asOf })
  times.push(performance.now() - start)
  return bytes.length
}
const bytes = await write()
const first = highestMemory()
for (let round = 0; round < 3; round += 1) await write()
const memory = { before, first, fourth: highestMemory() }
const edition = { title: 'Bench', asOf, scope: 'all' } as const
const data = await loadMasterplan({ req, overrideAccess: false }, edition)
const { sheets } = buildMasterplan(data, masterplanWords())
const rows = sheets.flatMap(({ tables }) => tables.flatMap((table) => table.rows))
const cells = rows.reduce((sum, row) => sum + row.cells.length, 0)
process.send?.({ cells, bytes, times, memory } satisfies Book)
process.on('disconnect', () => process.exit())
