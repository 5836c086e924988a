import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import type { Config } from 'payload'

import { messages } from '#glossary'

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

/** Sentences of layers that know no words; they name the key. */
const own = (language: 'de' | 'en'): Texts => ({
  planwerk: { recordTaken: messages.recordTaken[language] },
})

/** Every German text of the admin, Sie form throughout. */
export const germanTexts = merge(de.translations, wording, sie, own('de'))

/** German by default and as the fallback, English selectable in the account. */
export const i18n: NonNullable<Config['i18n']> = {
  fallbackLanguage: 'de',
  supportedLanguages: {
    de: { ...de, translations: germanTexts } as typeof de,
    en: { ...en, translations: merge(en.translations, own('en')) } as typeof en,
  },
}

/** The editor sets its own texts after ours, so it takes the Sie form as its placeholder option. */
export const editorPlaceholder = {
  de: 'Hier schreiben; „/“ öffnet das Menü der Absatzarten und Einfügungen',
  en: 'Write here; “/” opens the menu of paragraph kinds and insertions',
}
