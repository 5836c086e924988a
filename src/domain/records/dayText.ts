import { formatGermanDay } from '../german/germanDate.ts'
import type { Language } from './numberText.ts'

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** An ISO day as people write it. */
export const dayText = (day: string, language: Language): string =>
  language === 'en' ? english.format(new Date(`${day}T00:00:00Z`)) : formatGermanDay(day)
