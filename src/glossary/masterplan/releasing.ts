import type { Words } from '../types.ts'

/** The button that releases an edition, and what it asks and answers. */
export const releasing = {
  release: { de: 'Freigeben', en: 'Release' },
  heading: { de: 'Masterplan-Stand freigeben?', en: 'Release the edition?' },
  question: {
    de: 'Mit der Freigabe entstehen zwei Excel-Dateien: eine interne mit allen Einträgen und eine zur Weitergabe, die nur Freigegebenes enthält. Danach lässt sich der Masterplan-Stand nicht mehr ändern oder löschen. Bitte speichern Sie vorher Ihre Änderungen.',
    en: 'Releasing writes two Excel files: an internal one with all entries and one to pass on that holds released entries only. After that the edition can no longer be changed or deleted. Please save your changes first.',
  },
  failed: {
    de: 'Der Masterplan-Stand konnte nicht freigegeben werden.',
    en: 'The edition could not be released.',
  },
  download: { de: 'Excel-Datei herunterladen', en: 'Download the Excel file' },
  internal: { de: 'Interne Excel-Datei herunterladen', en: 'Download the internal Excel file' },
  toPassOn: {
    de: 'Excel-Datei zur Weitergabe herunterladen',
    en: 'Download the Excel file to pass on',
  },
} as const satisfies Record<string, Words>
