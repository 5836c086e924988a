import ExcelJS from 'exceljs'
import type { WorkbookModel } from '#domain/masterplan/model'
import { utcDay } from './cellValue.ts'
import { postPass } from './postPass.ts'
import { safeLine } from './safeText.ts'
import { sharedStyles } from './styles.ts'
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
  const tools = {
    styleOf: sharedStyles(),
    linkTo: (sheet: string) => finalName.get(sheet) ?? sheet,
    noRows: model.noRows,
  }
  model.sheets.forEach((sheet, at) => {
    writeSheet(workbook, sheet, { name: names[at] ?? sheet.key, model, tools })
  })
  // Stored, not deflated: the post-pass compresses once, after its repairs.
  const options = { zip: { compression: 'STORE' } } as unknown as ExcelJS.XlsxWriteOptions
  const raw = await workbook.xlsx.writeBuffer(options)
  return postPass(raw, new Date(Math.max(zipEpoch, created.getTime())))
}
