import { formatGermanDay } from '#domain/german/germanDate'

/** Where and in which language a page is shown. */
export type Screen = { language: 'de' | 'en'; adminRoute: string }

/** Address below the collections of the admin. */
export const collectionPath = ({ adminRoute }: Screen, path: string): string =>
  `${adminRoute}/collections/${path}`

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** An ISO day as people write it. */
export const dayText = (day: string, { language }: Screen): string =>
  language === 'en' ? english.format(new Date(`${day}T00:00:00Z`)) : formatGermanDay(day)
