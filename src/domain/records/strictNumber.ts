import { DomainError } from '#domain/errors'
import { exactNumber } from '#domain/german/exactNumber'
import { formatGermanNumber, parseGermanNumber } from '#domain/german/germanNumber'

import { shownValue } from './shownValue.ts'

/** As programs write numbers: `1234.5`. */
const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** What a German official means by the text; null where it is no German number. */
function germanOrNull(text: string): number | null {
  try {
    return parseGermanNumber(text)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'number.invalid') return null
    throw new DomainError('number.inexact', { text: shownValue(text) })
  }
}

function programOrNull(text: string): number | null {
  if (!plain.test(text)) return null
  const value = exactNumber(text)
  if (value === null) throw new DomainError('number.inexact', { text: shownValue(text) })
  return value
}

function readText(text: string): number {
  const [german, program] = [germanOrNull(text), programOrNull(text)]
  if (german !== null && program !== null && german !== program) {
    const whole = formatGermanNumber(german).replaceAll('.', '')
    // One digit more, for a browser turns the comma of its number inputs into a point again.
    const decimal = `${text.replace('.', ',')}0`
    throw new DomainError('number.ambiguous', { text, whole, decimal })
  }
  const value = german ?? program
  if (value === null) throw new DomainError('number.invalid', { text: shownValue(text) })
  return value
}

/**
 * Reads a number as it may come in: a number, a text as German officials write it (`1.234,5`) or
 * as programs write it (`1234.5`). What both would read, but differently (`1.234`), is refused.
 * @throws DomainError `number.invalid`, `number.ambiguous` or `number.inexact` with `text`
 */
export function readNumber(value: unknown): number {
  if (typeof value === 'string') return readText(value.trim())
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new DomainError('number.invalid', { text: shownValue(value) })
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new DomainError('number.inexact', { text: shownValue(value) })
  return value
}
