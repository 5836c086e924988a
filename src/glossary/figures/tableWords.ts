import type { Words } from '../types.ts'

/** The table of figures on an indicator's page. */
export const tableWords = {
  caption: { de: 'Kennzahlen {period}', en: 'Figures {period}' },
  captionOf: { de: 'Kennzahlen {period}: {category}', en: 'Figures {period}: {category}' },
  none: {
    de: 'Es gibt noch keine Kennzahl. Sie entsteht, sobald Messwerte gespeichert sind.',
    en: 'There is no figure yet. It appears once values have been saved.',
  },
  unprotected: {
    de: 'Nur für die Sozialplanung: Diese Werte sind ungeschützt. Andere sehen •, wo „geheim zu halten“ steht.',
    en: 'For planners only: these values are unprotected. Others see • where it says “suppressed”.',
  },
  pending: {
    de: 'Diese Kennzahlen werden gerade neu berechnet. Bis dahin stehen hier die Werte von vorher.',
    en: 'These figures are being derived anew. Until then you see the values from before.',
  },
  tooMany: {
    de: 'Die Tabelle zeigt die ersten {count} Gebiete.',
    en: 'The table shows the first {count} areas.',
  },
  partialPeriod: { de: '{period} (unvollständig)', en: '{period} (partial)' },
  all: { de: 'Gesamt', en: 'Total' },
  period: { de: 'Berichtszeitraum', en: 'Reporting period' },
  category: { de: 'Ausprägung', en: 'Category' },
  smaller: {
    de: 'Auch Gebiete unterhalb der Kommunen',
    en: 'Also areas below municipalities',
  },
  unreachable: {
    de: 'Die Kennzahlen konnten nicht geladen werden. Bitte versuchen Sie es noch einmal.',
    en: 'The figures could not be loaded. Please try again.',
  },
} as const satisfies Record<string, Words>
