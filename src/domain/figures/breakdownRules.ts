import type { Finding } from '../errors.ts'

const word = /^[\p{L}\p{N}][\p{L}\p{N}.+_-]*$/u

type Row = { key?: unknown; code?: unknown; categories?: unknown }

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

const broken = (words: readonly unknown[]): string | null => {
  const texts = words.map(String)
  return texts.find((text, at) => !word.test(text) || texts.indexOf(text) !== at) ?? null
}

/** Broken rules of a breakdown's dimensions as a form has them; missing parts are the form's to name. */
export function checkBreakdown(dimensions: unknown): Finding[] {
  const rows = rowsOf(dimensions)
  const code = 'breakdown.invalid'
  if (rows.length > 3) return [{ path: 'dimensions', code, params: { text: rows.length } }]
  const key = broken(rows.flatMap((row) => (row.key ? [row.key] : [])))
  if (key !== null) return [{ path: 'dimensions', code, params: { text: key } }]
  return rows.flatMap((row, at) => {
    const text = broken(rowsOf(row.categories).flatMap((one) => (one.code ? [one.code] : [])))
    const path = `dimensions.${at}.categories`
    return text === null ? [] : [{ path, code, params: { text } } as const]
  })
}
