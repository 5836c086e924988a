import { createHash } from 'node:crypto'

import { writeWorkbook } from '#export/excel/writeWorkbook'

import { modelOf } from './workbookParts.ts'

process.stdout.write(
  createHash('sha256')
    .update(await writeWorkbook(modelOf()))
    .digest('hex'),
)
