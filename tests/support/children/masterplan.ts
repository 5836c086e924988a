import ExcelJS from 'exceljs'

import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import type { WorkbookModel } from '#domain/masterplan/model'
import { cellContent } from '#export/excel/cellContent'
import { styleRegistry } from '#export/excel/styleRegistry'
import type { MasterplanData } from '#domain/masterplan/types'
import { masterplanWords } from '#export/excel/masterplanWords'
import { loadMasterplan } from '#store/masterplan/masterplanStore'
import { exportMasterplan } from '#usecases/masterplan/export'

import { highestMemory } from '../highestMemory.ts'
import { openForHead } from '../openForHead.ts'

/** What one process measured on a database that somebody else filled. */
export type Measured = {
  cells: number
  bytes: number
  /** Highest memory of the process in MB: before, with the first Masterplan, after five of them. */
  rss: { before: number; first: number; fifth: number }
  pairs: [whole: number, plain: number][]
  data: MasterplanData
}

const rounds = 7
const asOf = '2026-11-22'
process.send?.('loaded')
const req = await openForHead()

const loadData = (): Promise<MasterplanData> => {
  const edition = { title: 'Bench', asOf, scope: 'all' } as const
  return loadMasterplan({ req, overrideAccess: false }, edition)
}

/** The same cells, already in memory, through the library alone: shared styles, nothing else. */
const writePlainly = async ({ sheets }: WorkbookModel): Promise<number> => {
  const workbook = new ExcelJS.Workbook()
  const styles = styleRegistry()
  let cells = 0
  for (const { name, tables } of sheets) {
    const sheet = workbook.addWorksheet(name)
    for (const row of tables.flatMap((table) => table.rows)) {
      const line = sheet.addRow(row.cells.map(cellContent))
      row.cells.forEach((cell, at) => {
        line.getCell(at + 1).style = styles.all()[styles.numberOf(cell, 'body')] ?? {}
      })
      cells += row.cells.length
    }
  }
  await workbook.xlsx.writeBuffer()
  return cells
}

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const before = highestMemory()
const { bytes } = await exportMasterplan({ req, asOf })
const first = highestMemory()
for (let round = 0; round < 4; round += 1) await exportMasterplan({ req, asOf })
const rss = { before, first, fifth: highestMemory() }
const data = await loadData()
const model = buildMasterplan(data, masterplanWords())
const cells = await writePlainly(model)
const pairs: [number, number][] = []
for (let round = 0; round < rounds; round += 1) {
  const plain = await time(() => writePlainly(model))
  pairs.push([await time(() => exportMasterplan({ req, asOf })), plain])
}
process.send?.({ cells, rss, bytes: bytes.length, pairs, data } satisfies Measured)
process.on('disconnect', () => process.exit())
