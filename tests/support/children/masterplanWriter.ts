import { once } from 'node:events'

import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import type { MasterplanData } from '#domain/masterplan/types'
import { writeWorkbook } from '#export/excel/writeWorkbook'
import { masterplanWords } from '#export/excel/masterplanWords'

import { highestMemory } from '../highestMemory.ts'

/** Builds and writes the Masterplan five times from data it is sent, and says what memory it took. */
process.send?.('loaded')
const [data] = (await once(process, 'message')) as [MasterplanData]
for (let round = 0; round < 5; round += 1) {
  await writeWorkbook(buildMasterplan(data, masterplanWords()))
}
process.send?.(highestMemory())
process.on('disconnect', () => process.exit())
