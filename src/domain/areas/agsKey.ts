const pattern = /^(0[1-9]|1[0-6])(\d{3}|\d{6})$/

/** True for an Amtlicher Gemeindeschlüssel: 5 digits (county) or 8 (municipality), Land 01 … 16. */
export function isAgs(key: string): boolean {
  return pattern.test(key)
}
