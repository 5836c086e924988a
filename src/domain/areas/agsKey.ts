import type { AreaLevel } from './territory.ts'

const pattern = /^(0[1-9]|1[0-6])(\d{3}|\d{6})$/

/** True for an Amtlicher Gemeindeschlüssel: 5 digits (county) or 8 (municipality), Land 01 … 16. */
export function isAgs(key: string): boolean {
  return pattern.test(key)
}

const digits: Partial<Record<AreaLevel, number>> = { county: 5, municipality: 8 }

/** Whether an area of the level may have the key: counties and municipalities have official ones. */
export function isKeyOfLevel(key: string, level: AreaLevel): boolean {
  const wanted = digits[level]
  return wanted === undefined || (isAgs(key) && key.length === wanted)
}
