import type { CellValue } from 'exceljs'
import type { Cell } from '#domain/masterplan/model'
import { safeText } from './safeText.ts'

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Midnight UTC of an ISO day: the library writes UTC, so this is the day whatever the time zone. */
export function utcDay(day: string): Date {
  const parts = dayPattern.exec(day)
  if (!parts) throw new Error(`Not an ISO day: ${day}`)
  return new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`Not a number for a cell: ${value}`)
  return value
}

/**
 * What the library stores for a cell. Text stays text, also when it looks like a formula.
 * `linkTo` gives the final name of a sheet.
 * @throws Error for NaN, ±∞ and days that are none: a broken cell breaks the whole file
 */
export function cellValue(cell: Cell, linkTo: (sheet: string) => string): CellValue {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'integer':
    case 'decimal':
    case 'euro':
      return finite(cell.value)
    case 'percent':
      return Number((finite(cell.value) / 100).toPrecision(12))
    case 'date':
      return utcDay(cell.day)
    case 'link':
      return { text: safeText(cell.text), hyperlink: `'${linkTo(cell.sheet)}'!A1` }
    default:
      return safeText(cell.text)
  }
}
