import type { Style, Workbook, Worksheet } from 'exceljs'
import type { Sheet, WorkbookModel } from '#domain/masterplan/model'
import { printed } from '#glossary'
import type { Body } from './bodyXml.ts'
import { columnName } from './columnName.ts'
import { breakLines, gridWidths, margins, printLayout, totalWidth } from './printLayout.ts'
import { safeLine } from './safeText.ts'
import { frame } from './styles.ts'
import { writeTable, type Tools } from './writeTable.ts'

/** `&` starts a command in headers and footers. */
const plain = (text: string) => safeLine(text).replaceAll('&', '&&').slice(0, 120)

type Place = { name: string; model: WorkbookModel; tools: Tools }

function addWorksheet(workbook: Workbook, sheet: Sheet, { name, model }: Place) {
  const { paperSize, pagesWide } = printLayout(sheet)
  const worksheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pagesWide,
      fitToHeight: sheet.onePage ? 1 : 0,
      margins,
    },
    headerFooter: {
      oddHeader: `&L&"Arial,Regular"&9${plain(model.title)}&R&"Arial,Regular"&9&A`,
      oddFooter: `&L&"Arial,Regular"&9${plain(model.asOfLabel)}&R&"Arial,Regular"&9${printed.page}`,
    },
  })
  gridWidths(sheet).forEach((width, at) => {
    worksheet.getColumn(at + 1).width = width
  })
  return worksheet
}

function writeText(
  worksheet: Worksheet,
  parts: { texts: readonly string[]; top: number; style: Partial<Style> },
): number {
  parts.texts.forEach((text, at) => {
    const cell = worksheet.getCell(parts.top + at, 1)
    cell.value = text
    cell.style = parts.style
  })
  return parts.top + parts.texts.length
}

/** Repeats and freezes the header of a single table; above several tables only the title stays. */
function setTitles(worksheet: Worksheet, sheet: Sheet, header: number): void {
  const single = sheet.tables.length === 1
  const row = single ? header : 1
  worksheet.pageSetup.printTitlesRow = `${row}:${row}`
  const wide = (worksheet.pageSetup.fitToWidth ?? 1) > 1
  if (wide && sheet.fixedColumns > 0) {
    worksheet.pageSetup.printTitlesColumn = `A:${columnName(sheet.fixedColumns)}`
  }
  worksheet.views = [
    {
      state: 'frozen',
      xSplit: sheet.fixedColumns,
      ySplit: row,
      showGridLines: false,
      zoomScale: 100,
    },
  ]
  if (single && sheet.printedRows !== null) {
    const last = columnName(gridWidths(sheet).length)
    // The library puts the first `$` of each corner.
    worksheet.pageSetup.printArea = `A$1:${last}$${header + sheet.printedRows}`
  }
}

/** First free row below what is written so far. */
function below(bodies: readonly Body[]): number {
  return Math.max(...bodies.map(({ top, rows }) => top + rows.length))
}

/** Writes one sheet: title, lines, tables one below the other, notes. Returns the tables' rows. */
export function writeSheet(workbook: Workbook, sheet: Sheet, place: Place): Body[] {
  const worksheet = addWorksheet(workbook, sheet, place)
  const widths = gridWidths(sheet)
  const width = totalWidth(sheet)
  const broken = (texts: readonly string[]) => texts.flatMap((text) => breakLines(text, width))
  const titles = breakLines(safeLine(sheet.title), Math.floor(width / 1.7))
  let row = writeText(worksheet, { texts: titles, top: 1, style: frame.title })
  row = writeText(worksheet, {
    texts: broken(sheet.lines.map(safeLine)),
    top: row,
    style: frame.line,
  })
  const bodies: Body[] = []
  let header = 0
  for (const table of sheet.tables) {
    row += 1
    if (table.caption !== null) {
      row = writeText(worksheet, {
        texts: [safeLine(table.caption)],
        top: row,
        style: frame.caption,
      })
    }
    header ||= row
    const name = `${sheet.key}_${table.key}`
    bodies.push(...writeTable(worksheet, table, { top: row, name, widths, tools: place.tools }))
    row = below(bodies)
  }
  if (sheet.notes.length > 0) {
    writeText(worksheet, {
      texts: broken(sheet.notes.map(safeLine)),
      top: row + 1,
      style: frame.line,
    })
  }
  setTitles(worksheet, sheet, header)
  return bodies
}
