const shape = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/

/** Sign, significant digits and exponent: alike for `1200`, `1200.0` and `1.2e+3`. */
function normalForm(decimal: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = shape.exec(decimal) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') return '0'
  const place = Number(exponent) - fraction.length + digits.length - significant.length
  return `${sign}${significant}e${place}`
}

/**
 * The number that `-12.5` stands for; null where a double cannot hold it digit for digit, for what
 * is stored would then be another number than the one that was written.
 */
export function exactNumber(decimal: string): number | null {
  const value = Number(decimal)
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return null
  if (normalForm(decimal) !== normalForm(String(value))) return null
  return value === 0 ? 0 : value
}
