import type { Words } from '../types.ts'

/** Words that stand beside a value wherever it is shown. */
export const figureWords = {
  status: {
    provisional: { de: 'vorläufig', en: 'provisional' },
    estimated: { de: 'geschätzt', en: 'estimated' },
    projected: { de: 'vorausberechnet', en: 'projected' },
  },
  notAddable: {
    de: 'nicht zusammenzählbar: Fallzahl fehlt',
    en: 'cannot be added: number of cases missing',
  },
  points: { de: 'Punkte', en: 'points' },
  parts: { de: '{delivered} von {expected}', en: '{delivered} of {expected}' },
  areas: { de: '{delivered} von {expected} Gebieten', en: '{delivered} of {expected} areas' },
  categories: { de: '{delivered} von {expected} Teilen', en: '{delivered} of {expected} parts' },
  measuredBy: {
    denominator: {
      de: '{share} (gemessen am letzten bekannten Nenner)',
      en: '{share} (measured by the last known denominator)',
    },
    population: {
      de: '{share} (gemessen an der Einwohnerzahl)',
      en: '{share} (measured by population)',
    },
    areas: {
      de: '{share} (gemessen an der Zahl der Teile)',
      en: '{share} (measured by the number of parts)',
    },
  },
  rebuildOfOne: {
    de: 'Neuberechnung läuft: noch 1 Indikator. Diese Seite aktualisiert sich von selbst.',
    en: 'Figures are being derived anew: 1 indicator left. This page refreshes itself.',
  },
  rebuild: {
    de: 'Neuberechnung läuft: noch {count} Indikatoren. Diese Seite aktualisiert sich von selbst.',
    en: 'Figures are being derived anew: {count} indicators left. This page refreshes itself.',
  },
  pending: { de: 'wird neu berechnet', en: 'being derived anew' },
} as const satisfies Record<string, Words | Record<string, Words>>
