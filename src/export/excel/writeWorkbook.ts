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

/** The names under which the sheets stand in the file, by those of the model. */
function namesOf({ sheets }: WorkbookModel) {
  const wanted = sheets.map(({ name }) => name)
  const names = new Map(sheetNames(wanted).map((name, at) => [wanted[at], name]))
  return (sheet: string): string => {
    const name = names.get(sheet)
    if (name === undefined) throw new Error(`The workbook has no sheet ${sheet}`)
    return name
  }
}

/**
 * Writes a workbook model as XLSX. Queries nothing; the same model gives the same bytes, in every
 * time zone and process: all dates of the file are the model's Stand.
 * @throws Error when a cell holds NaN, ±∞ or a day that is none, or links to a sheet that is not there
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
  const nameOf = namesOf(model)
  const styles = styleRegistry()
  const tools = { styles, noRows: model.noRows }
  const bodies = model.sheets.map((sheet) =>
    writeSheet(workbook, sheet, { name: nameOf(sheet.name), model, tools }),
  )
  const [first] = workbook.worksheets
  const probeRow = first ? writeProbeRow(first, styles) : 0
  // Stored, not deflated: the post-pass compresses once, when the rows are in.
  const options = { zip: { compression: 'STORE' } } as unknown as ExcelJS.XlsxWriteOptions
  const raw = await workbook.xlsx.writeBuffer(options)
  const date = new Date(Math.max(zipEpoch, created.getTime()))
  return postPass(raw, { date, bodies, styles, probeRow, linkTo: nameOf })
}
