import { DomainError } from '#domain/errors'

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const germanPattern = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** Last day of a month, 1 … 12, in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** ISO day `yyyy-mm-dd`, or null when no such day exists between 1900 and 2199. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day so many days later (ISO); before with a negative number. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** True for an existing day written `yyyy-mm-dd`. */
export function isIsoDay(text: string): boolean {
  const parts = isoPattern.exec(text)
  return parts !== null && isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null
}

/**
 * Reads `dd.mm.yyyy` (leading zeros optional) to an ISO day.
 * @throws DomainError `date.invalid` with `text`
 */
export function parseGermanDay(text: string): string {
  const parts = germanPattern.exec(text.trim())
  const day = parts && isoDay(Number(parts[3]), Number(parts[2]), Number(parts[1]))
  if (!day) throw new DomainError('date.invalid', { text })
  return day
}

/**
 * Writes an ISO day as `dd.mm.yyyy`.
 * @throws DomainError `date.invalid` with `text`
 */
export function formatGermanDay(day: string): string {
  if (!isIsoDay(day)) throw new DomainError('date.invalid', { text: day })
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
}

const berlin = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/**
 * Calendar day in Europe/Berlin of an instant: 31.12. 23:30 UTC is already the 1.1. there.
 * A bare ISO day is returned as it is.
 * @throws DomainError `date.invalid` with `text`
 */
export function berlinDay(instant: Date | string): string {
  if (typeof instant === 'string' && isIsoDay(instant)) return instant
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) throw new DomainError('date.invalid', { text: String(instant) })
  return berlin.format(date)
}

/**
 * Calendar day in Europe/Berlin of a stored date; null where there is none. Of a day, which is stored
 * as its midnight UTC, that very day: Berlin is never behind UTC.
 * @throws DomainError `date.invalid` with `text`
 */
export function dayOf(date: unknown): string | null {
  return typeof date === 'string' && date !== '' ? berlinDay(date) : null
}

const berlinClock = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** Day and time in Europe/Berlin as people read it: `31.12.2022, 23:59`. */
export function formatBerlinTime(instant: Date | string): string {
  return berlinClock.format(new Date(instant))
}
