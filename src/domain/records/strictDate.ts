import { DomainError } from '#domain/errors'
import { berlinDay, isIsoDay, parseGermanDay } from '#domain/german/germanDate'

import { shownValue } from './shownValue.ts'

const time = '([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?'
const zone = '(Z|[-+](0\\d|1[0-4]):[0-5]\\d)'
/** A day and a time of day whose zone is said: without one, each server would read its own. */
const instant = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})T${time}${zone}$`)

const midnight = (day: string): string => `${day}T00:00:00.000Z`

function readText(text: string): string {
  if (isIsoDay(text)) return midnight(text)
  const [, day] = instant.exec(text) ?? []
  if (day === undefined) return midnight(parseGermanDay(text))
  if (!isIsoDay(day)) throw new DomainError('date.invalid', { text })
  return new Date(text).toISOString()
}

function readInstant(value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  if (typeof value === 'string') return readText(value.trim())
  throw new DomainError('date.invalid', {})
}

/** Instant (ISO, UTC) and the day it belongs to in Berlin. */
function read(value: unknown): { moment: string; day: string } {
  try {
    const moment = readInstant(value)
    const day = berlinDay(moment)
    if (isIsoDay(day)) return { moment, day }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
  throw new DomainError('date.invalid', { text: shownValue(value) })
}

/**
 * Reads a point in time: `2024-03-02T10:00:00+01:00`, a Date, or a day (`2024-03-02`, `02.03.2024`),
 * which stands for its midnight in UTC; the years 1900 to 2199. Gives an ISO instant in UTC.
 * @throws DomainError `date.invalid` with `text`
 */
export const readMoment = (value: unknown): string => read(value).moment

/**
 * Reads a calendar day from the same; of an instant it is the day in Berlin. Gives midnight UTC
 * whatever clock the sender had, so that equal days are equal values.
 * @throws DomainError `date.invalid` with `text`
 */
export const readDay = (value: unknown): string => midnight(read(value).day)
