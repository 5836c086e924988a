import { en } from '@payloadcms/translations/languages/en'
import { de } from '@payloadcms/translations/languages/de'
import { describe, expect, it } from '@jest/globals'

import { germanTexts, i18n } from '#i18n/index'
import { sie } from '#i18n/sie'
import { wording } from '#i18n/wording'

const familiar = /\b(du|dein\w*|dich|dir)\b/i
/** Orders in the familiar form: "Wähle …", "Gib …", "Bitte versuche …". */
const familiarOrder =
  /(^|[.,;:]\s|\b(?:bitte|und|oder)\s)(wähle|gib|ziehe|setze|klicke|lade|versuche|überprüfe|prüfe|speichere|verwirf|erstelle|beginne|kopiere|gehe)\b/i

/** The same word in both languages, or a name. */
const sameInBoth = new Set(['fields:block', 'general:name', 'general:export', 'general:filter'])
for (const key of ['general:layout', 'version:status', 'version:version']) sameInBoth.add(key)

const flat = (texts: object, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
    typeof text === 'string'
      ? [[prefix + key, text] as [string, string]]
      : flat(text as object, `${prefix}${key}:`),
  )

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}|<\/?\w+/g))].sort()

const german = flat(germanTexts)
const stock = new Map(flat(de.translations))

describe('German texts', () => {
  it('should speak in the Sie form everywhere', () => {
    expect(german.length).toBeGreaterThan(580)
    expect(german.filter(([, text]) => familiar.test(text) || familiarOrder.test(text))).toEqual([])
  })

  it('should translate every English key', () => {
    const keys = new Set(german.map(([key]) => key))
    expect(flat(en.translations).filter(([key]) => !keys.has(key))).toEqual([])
  })

  it('should leave no English text in place', () => {
    const english = new Map(flat(en.translations))
    const left = german.filter(([key, text]) => english.get(key) === text && !sameInBoth.has(key))
    expect(left).toEqual([])
  })

  it('should override only keys the installed pack knows', () => {
    const unknown = [...flat(sie), ...flat(wording)].filter(([key]) => !stock.has(key))
    expect(unknown).toEqual([])
  })

  it('should keep the placeholders and links of the installed pack', () => {
    const lost = [...flat(sie), ...flat(wording)]
      .filter(([key]) => key !== 'general:noLabel')
      .filter(([key, text]) => {
        const kept = placeholders(text)
        return placeholders(stock.get(key) ?? '').join() !== kept.join()
      })
    expect(lost).toEqual([])
  })

  it('should fall back to German and offer English', () => {
    expect(i18n.fallbackLanguage).toBe('de')
    expect(Object.keys(i18n.supportedLanguages ?? {})).toEqual(['de', 'en'])
  })
})
