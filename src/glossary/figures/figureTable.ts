import type { Words } from '../types.ts'

/** The table of an indicator's newest figures. */
export const figureTable = {
  caption: { de: 'Kennzahlen', en: 'Figures' },
  none: {
    de: 'Es gibt noch keine Kennzahl. Sie entsteht, sobald Messwerte gespeichert sind.',
    en: 'There is no figure yet. It appears once values have been saved.',
  },
  partial: { de: 'teilweise', en: 'partial' },
} as const satisfies Record<string, Words>
