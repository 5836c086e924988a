import ExcelJS from 'exceljs'
import type { WorkbookModel } from '#domain/masterplan/model'
import { utcDay } from './cellContent.ts'
import { postPass } from './postPass.ts'
import { writeProbeRow } from './probeRow.ts'
import { safeLine } from './safeText.ts'
import { styleRegistry } from './styleRegistry.ts'
import { sheetNames } from './uniqueNames.ts'
import { writeSheet } from './writeSheet.ts'

/** Earliest day a zip entry can carry. */
const zipEpoch = Date.UTC(1980, 0, 1)

/**
 * Writes a workbook model as XLSX. Queries nothing; the same model gives the same bytes, in every
 * time zone and process: all dates of the file are the model's Stand.
 * @throws Error when a cell holds NaN, ±∞ or a day that is none
 */
export async function writeWorkbook(model: WorkbookModel): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const created = utcDay(model.asOf)
  const creator = safeLine(model.creator) || 'Planwerk'
  Object.assign(workbook, {
    title: safeLine(model.title),
    creator,
    lastModifiedBy: creator,
    company: creator,
    language: model.language,
    created,
    modified: created,
  })
  const names = sheetNames(model.sheets.map(({ name }) => name))
  const finalName = new Map(model.sheets.map(({ name }, at) => [name, names[at] ?? name]))
  const styles = styleRegistry()
  const tools = { styles, noRows: model.noRows }
  const bodies = model.sheets.map((sheet, at) =>
    writeSheet(workbook, sheet, { name: names[at] ?? sheet.key, model, tools }),
  )
  const [first] = workbook.worksheets
  const probeRow = first ? writeProbeRow(first, styles) : 0
  // Stored, not deflated: the post-pass compresses once, when the rows are in.
  const options = { zip: { compression: 'STORE' } } as unknown as ExcelJS.XlsxWriteOptions
  const raw = await workbook.xlsx.writeBuffer(options)
  const date = new Date(Math.max(zipEpoch, created.getTime()))
  const linkTo = (sheet: string) => finalName.get(sheet) ?? sheet
  return postPass(raw, { date, bodies, styles, probeRow, linkTo })
}
