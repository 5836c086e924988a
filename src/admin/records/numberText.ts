import { parseGermanNumber } from '#domain/german/germanNumber'
import { numberText, type Language } from '#domain/records/numberText'

const english = /^[-−+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/

const languageOf = (language: string): Language => (language === 'en' ? 'en' : 'de')

/** A number in the language of the admin; nothing (never 0) where it is missing. */
export const formatNumber = (input: {
  value: unknown
  language: string
  decimals?: number | undefined
}): string => {
  const { value, language, decimals } = input
  if (typeof value !== 'number' || !Number.isFinite(value)) return ''
  return numberText(value, languageOf(language), decimals)
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
