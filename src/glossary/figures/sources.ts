import type { Term } from '#src/glossary/types'

/** Words of data sources and of their availability. */
export const sources = {
  sourceCode: {
    de: 'Kürzel',
    en: 'Code',
    definition: {
      de: 'Kurzes eindeutiges Kürzel, zum Beispiel BA oder IT.NRW.',
      en: 'Short unique code, for example BA or IT.NRW.',
    },
  },
  holder: {
    de: 'Datenhalter',
    en: 'Data holder',
    definition: { de: 'Akteur, der die Daten führt.', en: 'Actor who keeps the data.' },
  },
  licence: {
    de: 'Lizenz',
    en: 'Licence',
    definition: {
      de: 'Zum Beispiel „Datenlizenz Deutschland – Namensnennung 2.0“.',
      en: 'For example “Data licence Germany – attribution 2.0”.',
    },
  },
  sourceUrl: {
    de: 'Fundstelle',
    en: 'Address',
    definition: {
      de: 'Internetadresse der Daten, beginnend mit https://',
      en: 'Web address of the data, starting with https://',
    },
  },
  updateInterval: { de: 'Aktualisierung', en: 'Update interval' },
  spatialLevel: {
    de: 'Räumliche Tiefe',
    en: 'Spatial level',
    definition: {
      de: 'Kleinste Gebietsart, für die die Quelle Zahlen liefert.',
      en: 'Smallest kind of area for which the source delivers numbers.',
    },
  },
  minCases: {
    de: 'Mindestfallzahl',
    en: 'Minimum number of cases',
    definition: {
      de: 'Fallzahlen von 1 bis unter dieser Grenze werden in Kennzahlen nicht gezeigt.',
      en: 'Counts from 1 to below this limit are not shown in figures.',
    },
  },
  protectionMethod: { de: 'Geheimhaltung', en: 'Protection method' },
  lastUpdate: { de: 'Letzte Lieferung', en: 'Last delivery' },
  nextUpdate: { de: 'Nächste Lieferung', en: 'Next delivery' },
  availabilities: { de: 'Verfügbarkeit in den Gebieten', en: 'Availability by area' },
  sourceIndicators: { de: 'Indikatoren aus dieser Quelle', en: 'Indicators from this source' },
  availabilityStatus: {
    de: 'Verfügbarkeit',
    en: 'Availability',
  },
  dataContact: { de: 'Auskunft gibt', en: 'Contact' },
  nextDelivery: {
    de: 'Zugesagt bis',
    en: 'Promised by',
    definition: {
      de: 'Tag, bis zu dem die Daten oder eine Klärung zugesagt sind.',
      en: 'Day by which the data or a clarification is promised.',
    },
  },
} as const satisfies Record<string, Term>
