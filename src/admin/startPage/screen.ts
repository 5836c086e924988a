import { dayText as textOf } from '#domain/records/dayText'
import type { Language } from '#domain/records/numberText'

/** Where and in which language a page is shown. */
export type Screen = { language: Language; adminRoute: string }

/** Address below the collections of the admin. */
export const collectionPath = ({ adminRoute }: Screen, path: string): string =>
  `${adminRoute}/collections/${path}`

/** An ISO day as people write it. */
export const dayText = (day: string, { language }: Screen): string => textOf(day, language)
