import type { Words } from './types.ts'

/** What the forms say when an entry does not fit. */
export const messages = {
  recordTaken: {
    de: 'Zu dieser Kombination gibt es schon einen Eintrag.',
    en: 'There is already a record with this combination.',
  },
  forExample: { de: 'zum Beispiel „{title}“', en: 'e.g. “{title}”' },
  areaKey: {
    de: 'Der Schlüssel darf nur Buchstaben, Ziffern, Punkt, Binde- und Unterstrich enthalten.',
    en: 'The key may contain only letters, digits, dots, hyphens and underscores.',
  },
  url: {
    de: 'Bitte geben Sie eine vollständige Adresse an, beginnend mit https:// oder http://.',
    en: 'Please enter a full address, starting with https:// or http://.',
  },
  formattedTextTooLong: {
    de: 'Dieser Text ist zu lang: höchstens 100.000 Zeichen.',
    en: 'This text is too long: at most 100,000 characters.',
  },
  wholeNumber: {
    de: 'Bitte geben Sie eine ganze Zahl ein.',
    en: 'Please enter a whole number.',
  },
  password: {
    de: 'Das Passwort muss mindestens 12 Zeichen haben.',
    en: 'The password must have at least 12 characters.',
  },
  clock: {
    de: 'Bitte geben Sie eine Uhrzeit an, zum Beispiel 17:00.',
    en: 'Please enter a time, for example 17:00.',
  },
  postalCode: {
    de: 'Eine Postleitzahl hat fünf Ziffern.',
    en: 'A postal code has five digits.',
  },
  code: {
    de: 'Das Kürzel darf nur Buchstaben, Ziffern, Punkt, Binde- und Unterstrich enthalten.',
    en: 'The code may contain only letters, digits, dots, hyphens and underscores.',
  },
  referenceDay: {
    de: 'Bitte geben Sie Tag und Monat an, zum Beispiel 31.12.',
    en: 'Please enter day and month, for example 31.12.',
  },
  geometry: {
    de: 'Bitte geben Sie ein GeoJSON-Objekt vom Typ Polygon oder MultiPolygon an.',
    en: 'Please enter a GeoJSON object of type Polygon or MultiPolygon.',
  },
} as const satisfies Record<string, Words>
