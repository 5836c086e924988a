import type { Term } from '#src/glossary/types'

/** Words of editions, documents and the settings. */
export const publishing = {
  asOf: {
    de: 'Stand',
    en: 'As of',
    definition: {
      de: 'Tag, den der Masterplan als seinen Stand nennt.',
      en: 'Day the master plan states as its date.',
    },
  },
  editionState: {
    de: 'Freigabe',
    en: 'Release',
    definition: {
      de: 'Mit der Freigabe entsteht die Excel-Datei. Danach lässt sich der Stand nicht mehr ändern oder löschen.',
      en: 'Releasing writes the Excel file. After that the edition can no longer be changed or deleted.',
    },
  },
  releasedAt: { de: 'Freigegeben am', en: 'Released at' },
  releasedBy: { de: 'Freigegeben von', en: 'Released by' },
  sha256: {
    de: 'Prüfsumme (SHA-256)',
    en: 'Checksum (SHA-256)',
    definition: {
      de: 'Damit lässt sich prüfen, dass die Datei unverändert ist.',
      en: 'Proves that the file is unchanged.',
    },
  },
  filename: { de: 'Dateiname', en: 'File name' },
  fileSize: { de: 'Dateigröße (Byte)', en: 'File size (bytes)' },
  model: { de: 'Inhalt', en: 'Content' },
  documentKind: { de: 'Art', en: 'Kind' },
  countyName: { de: 'Name des Kreises', en: 'Name of the county' },
  countyArea: {
    de: 'Gebiet des Kreises',
    en: 'Area of the county',
    definition: {
      de: 'Oberstes Gebiet, für das der Masterplan gilt.',
      en: 'Topmost area the master plan covers.',
    },
  },
  department: {
    de: 'Fachbereich',
    en: 'Department',
    definition: {
      de: 'Zum Beispiel Sozialamt, Stabsstelle Sozialplanung.',
      en: 'For example social services, social planning unit.',
    },
  },
  planTitle: {
    de: 'Titel des Plans',
    en: 'Title of the plan',
    definition: {
      de: 'Steht auf dem Deckblatt der Arbeitsmappe.',
      en: 'Printed on the cover of the workbook.',
    },
  },
  reminderDays: {
    de: 'Erinnerung (Tage)',
    en: 'Reminder (days)',
    definition: {
      de: 'So viele Tage vor einem Termin erscheint er unter „Demnächst fällig“.',
      en: 'So many days before a deadline it appears under “due soon”.',
    },
  },
} as const satisfies Record<string, Term>
