import { formatGermanNumber } from '#domain/german/germanNumber'

/** Languages of screens. */
export type Language = 'de' | 'en'

/** A number in the reader's language; `decimals` fixes the digits, else all of them are kept. */
export function numberText(value: number, language: Language, decimals?: number): string {
  if (language === 'de') return formatGermanNumber(value, decimals)
  return new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 20,
  }).format(value)
}
