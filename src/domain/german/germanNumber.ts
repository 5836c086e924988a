import { DomainError } from '#domain/errors'

import { exactNumber } from './exactNumber.ts'

const plain = /^[-−+]?(0|[1-9]\d*)(,\d+)?$/
const grouped = /^[-−+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/

/**
 * Reads a number as German officials write it: `1.234,5` → 1234.5. Strict: `1.2`, `0.123`, `1,234.5`,
 * `1e3` and leading zeros (an AGS) are refused, for a guessed number is a wrong number.
 * @throws DomainError `number.invalid`, or `number.inexact` for more digits than can be kept, with `text`
 */
export function parseGermanNumber(text: string): number {
  const trimmed = text.trim()
  if (!plain.test(trimmed) && !grouped.test(trimmed))
    throw new DomainError('number.invalid', { text })
  const decimal = trimmed.replaceAll('.', '').replace(',', '.').replace('−', '-').replace('+', '')
  const value = exactNumber(decimal)
  if (value === null) throw new DomainError('number.inexact', { text })
  return value
}

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(decimals: number | undefined): Intl.NumberFormat {
  const key = String(decimals)
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 20,
  })
  formatters.set(key, made)
  return made
}

/**
 * Writes a number the German way: 1234.5 → `1.234,5`. With `decimals` it is rounded half away from
 * zero and filled up; without, all digits are kept. A number that rounds to zero has no minus.
 */
export function formatGermanNumber(value: number, decimals?: number): string {
  const text = formatter(decimals).format(value)
  return /[1-9]/.test(text) ? text : text.replace('-', '')
}
