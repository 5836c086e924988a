import type { Cell } from '#domain/masterplan/model'
import { safeText } from './safeText.ts'

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const dayMilliseconds = 86_400_000
/** Day 0 of the file format's calendar, as it counts from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30)

/**
 * Midnight UTC of an ISO day: the same day in every time zone.
 * @throws Error for anything but `yyyy-mm-dd`
 */
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
 * What the file holds for a cell: a number (dates are whole days, 4.83 % is 0.0483), a text, or
 * nothing. Text stays text, also when it looks like a formula.
 * @throws Error for NaN, ±∞ and days that are none: a broken cell breaks the whole file
 */
export function cellContent(cell: Cell): number | string | null {
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
      return (utcDay(cell.day).getTime() - dayZero) / dayMilliseconds
    default:
      return safeText(cell.text)
  }
}
