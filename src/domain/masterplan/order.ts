import { normalizeGerman } from '#domain/german/normalizeGerman'

/** Sort key of a code: numbers inside count as numbers, so F2 stands before F10. */
function codeKey(code: string): string {
  return normalizeGerman(code).replace(/\d+/g, (digits) => digits.padStart(12, '0'))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By code, whatever order the engine returned. */
export function byCode(a: { code: string }, b: { code: string }): number {
  return compare(codeKey(a.code), codeKey(b.code)) || compare(a.code, b.code)
}

/** German alphabetical order, ties broken by the key. */
export function byName(a: { name: string; key: string }, b: { name: string; key: string }): number {
  return compare(normalizeGerman(a.name), normalizeGerman(b.name)) || compare(a.key, b.key)
}

/** Days ascending, days that are not known last. */
export function byDay(a: string | null, b: string | null): number {
  if (a === b) return 0
  return a === null ? 1 : b === null ? -1 : compare(a, b)
}

export { compare as compareText }
