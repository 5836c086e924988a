import type { Words } from '../types.ts'

/** Where a goal stands, in sentences. */
export const goalPhrases = {
  current: { de: 'Aktueller Wert {value} ({period})', en: 'Current value {value} ({period})' },
  hidden: {
    de: 'Der aktuelle Wert ({period}) ist geheim zu halten',
    en: 'The current value ({period}) is suppressed',
  },
  none: { de: 'Noch kein aktueller Wert', en: 'No current value yet' },
  target: { de: 'Ziel {target}', en: 'target {target}' },
  targetUntil: { de: 'Ziel {target} bis {year}', en: 'target {target} by {year}' },
  partial: {
    de: '{period} liegt erst zu {share} vor.',
    en: 'Of {period} there is only {share} yet.',
  },
  measuredBy: { de: '{indicator} · {area}', en: '{indicator} · {area}' },
  pending: {
    de: 'Die Kennzahlen dieses Indikators werden gerade neu berechnet.',
    en: 'The figures of this indicator are being derived anew.',
  },
} as const satisfies Record<string, Words>
