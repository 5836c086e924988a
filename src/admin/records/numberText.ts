import { formatGermanNumber, parseGermanNumber } from '#domain/german/germanNumber'

const english = /^[-−+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/

/** A number in the language of the admin; nothing (never 0) where it is missing. */
export const formatNumber = (input: {
  value: unknown
  language: string
  decimals?: number | undefined
}): string => {
  const { value, language, decimals } = input
  if (typeof value !== 'number' || !Number.isFinite(value)) return ''
  if (language !== 'en') return formatGermanNumber(value, decimals)
  return new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 20,
  }).format(value)
}

const parseGerman = (text: string): number | undefined => {
  try {
    return parseGermanNumber(text)
  } catch {
    return undefined
  }
}

/** What was typed: a number, `null` for nothing, `undefined` for a text that is no number. */
export const parseNumber = (text: string, language: string): number | null | undefined => {
  const typed = text.trim()
  if (typed === '') return null
  if (language !== 'en') return parseGerman(typed)
  return english.test(typed) ? Number(typed.replaceAll(',', '').replace('−', '-')) : undefined
}
