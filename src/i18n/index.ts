import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import type { Config } from 'payload'

import { sie } from './sie.ts'
import { wording } from './wording.ts'

type Texts = Record<string, Record<string, string>>

/** Later texts win, namespace by namespace. */
const merge = (...packs: Texts[]): Texts => {
  const merged: Texts = {}
  for (const pack of packs)
    for (const [namespace, texts] of Object.entries(pack))
      merged[namespace] = { ...merged[namespace], ...texts }
  return merged
}

/** Every German text of the admin, Sie form throughout. */
export const germanTexts = merge(de.translations, wording, sie)

/** German by default and as the fallback, English selectable in the account. */
export const i18n: NonNullable<Config['i18n']> = {
  fallbackLanguage: 'de',
  supportedLanguages: { de: { ...de, translations: germanTexts } as typeof de, en },
}

/** The editor sets its own texts after ours, so it takes the Sie form as its placeholder option. */
export const editorPlaceholder =
  'Hier schreiben; „/“ öffnet das Menü der Absatzarten und Einfügungen'
