import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import { masterplanWords } from '#export/excel/masterplanWords'
import { loadMasterplan } from '#store/masterplan/masterplanStore'
import { exportMasterplan } from '#usecases/masterplan/export'

import { highestMemory } from '../highestMemory.ts'
import { openForHead } from '../openForHead.ts'

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
process.send?.('loaded')
const req = await openForHead()

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
