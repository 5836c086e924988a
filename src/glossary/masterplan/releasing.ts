import type { Words } from '../types.ts'

/** The button that releases an edition, and what it asks and answers. */
export const releasing = {
  release: { de: 'Freigeben', en: 'Release' },
  heading: { de: 'Masterplan-Stand freigeben?', en: 'Release the edition?' },
  question: {
    de: 'Mit der Freigabe entsteht die Excel-Datei. Danach lässt sich der Stand nicht mehr ändern oder löschen. Bitte speichern Sie vorher Ihre Änderungen.',
    en: 'Releasing writes the Excel file. After that the edition can no longer be changed or deleted. Please save your changes first.',
  },
  failed: {
    de: 'Der Stand konnte nicht freigegeben werden.',
    en: 'The edition could not be released.',
  },
  download: { de: 'Excel-Datei herunterladen', en: 'Download the Excel file' },
} as const satisfies Record<string, Words>
