import type { Term } from '#src/glossary/types'

/** Words of editions, documents and the settings. */
export const publishing = {
  asOf: {
    de: 'Stand',
    en: 'As of',
    definition: {
      de: 'Tag, für den die Angaben gelten. Er steht auf jeder Seite der Arbeitsmappe.',
      en: 'Day for which the entries hold. It stands on every page of the workbook.',
    },
  },
  editionState: {
    de: 'Freigabe',
    en: 'Release',
    definition: {
      de: 'Mit der Freigabe entstehen zwei Excel-Dateien: eine interne mit allen Einträgen und eine zur Weitergabe, die nur Freigegebenes enthält. Danach lässt sich der Masterplan-Stand nicht mehr ändern oder löschen.',
      en: 'Releasing writes two Excel files: an internal one with all entries and one to pass on that holds released entries only. After that the edition can no longer be changed or deleted.',
    },
  },
  releasedAt: { de: 'Freigegeben am', en: 'Released at' },
  releasedBy: { de: 'Freigegeben von', en: 'Released by' },
  readersFilename: {
    de: 'Datei zur Weitergabe',
    en: 'File to pass on',
    definition: {
      de: 'Enthält nur Freigegebenes. Fraktionen, Kommunen und Verbände erhalten diese Datei.',
      en: 'Holds released entries only. Council groups, municipalities and associations get this file.',
    },
  },
  readersFileSize: {
    de: 'Größe der Datei zur Weitergabe (Byte)',
    en: 'Size of the file to pass on (bytes)',
  },
  readersSha256: {
    de: 'Prüfsumme der Datei zur Weitergabe (SHA-256)',
    en: 'Checksum of the file to pass on (SHA-256)',
    definition: {
      de: 'Damit lässt sich prüfen, dass die Datei unverändert ist.',
      en: 'Proves that the file is unchanged.',
    },
  },
  readersModel: { de: 'Inhalt der Datei zur Weitergabe', en: 'Content of the file to pass on' },
  filename: {
    de: 'Interne Datei',
    en: 'Internal file',
    definition: {
      de: 'Enthält alle Einträge, auch die noch nicht freigegebenen. Nur für die Kreisverwaltung.',
      en: 'Holds all entries, those not released yet too. For the administration only.',
    },
  },
  fileSize: { de: 'Größe der internen Datei (Byte)', en: 'Size of the internal file (bytes)' },
  sha256: {
    de: 'Prüfsumme der internen Datei (SHA-256)',
    en: 'Checksum of the internal file (SHA-256)',
  },
  model: { de: 'Inhalt der internen Datei', en: 'Content of the internal file' },
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
  planDivisions: {
    de: 'Kleinere Gebiete im Masterplan',
    en: 'Smaller areas in the master plan',
    definition: {
      de: 'Kreis und Kommunen stehen immer in den Zeitreihen. Gebiete der hier gewählten Einteilungen kommen hinzu, soweit es Kennzahlen gibt.',
      en: 'The time series always hold county and municipalities. Areas of the divisions chosen here are added where there are figures.',
    },
  },
  reminderDays: {
    de: 'Erinnerung (Tage)',
    en: 'Reminder (days)',
    definition: {
      de: 'So viele Tage vor einem Termin erscheint er unter „Was ist fällig?“.',
      en: 'So many days before a deadline it appears under “What is due?”.',
    },
  },
} as const satisfies Record<string, Term>
