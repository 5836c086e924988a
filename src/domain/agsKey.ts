import { DomainError } from './errors.ts'

const pattern = /^(0[1-9]|1[0-6])(\d{3}|\d{6})$/

/** True for an Amtlicher Gemeindeschlüssel: 5 digits (county) or 8 (municipality), Land 01 … 16. */
export function isAgs(key: string): boolean {
  return pattern.test(key)
}

/**
 * Returns the key when it is an AGS.
 * @throws DomainError `ags.invalid` with `key`
 */
export function parseAgs(key: string): string {
  if (!isAgs(key)) throw new DomainError('ags.invalid', { key: key.slice(0, 40) })
  return key
}
