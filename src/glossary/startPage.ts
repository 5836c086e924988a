import type { Words } from './types.ts'

/** The words of the start page. */
export const startPage = {
  greeting: { de: 'Guten Tag', en: 'Welcome' },
  due: { de: 'Was ist fällig?', en: 'What is due?' },
  recent: { de: 'Was ist neu?', en: 'What is new?' },
  missing: { de: 'Was fehlt?', en: 'What is missing?' },
  nothingDue: { de: 'Zurzeit ist nichts fällig.', en: 'Nothing is due.' },
  nothingNew: { de: 'Es liegt noch nichts Neues vor.', en: 'There is nothing new yet.' },
  nothingMissing: { de: 'Es fehlt nichts.', en: 'Nothing is missing.' },
  overdueSince: { de: 'überfällig seit', en: 'overdue since' },
  dueOn: { de: 'fällig am', en: 'due on' },
  noDay: { de: 'ohne Termin', en: 'no date' },
  showAll: { de: 'Alle anzeigen', en: 'Show all' },
  more: { de: 'und weitere', en: 'and more' },
  masterplan: { de: 'Masterplan', en: 'Master plan' },
  masterplanNow: { de: 'Masterplan als Excel', en: 'Master plan as Excel' },
  masterplanHint: {
    de: 'Arbeitsmappe mit allen heutigen Daten, die Sie lesen dürfen.',
    en: 'Workbook with the data of today that you may read.',
  },
  newestEdition: { de: 'Zuletzt freigegeben', en: 'Released most recently' },
  download: { de: 'herunterladen', en: 'download' },
  noEdition: {
    de: 'Noch ist kein Masterplan-Stand freigegeben.',
    en: 'No edition has been released yet.',
  },
  areas: { de: 'Alle Bereiche', en: 'All sections' },
  toConfirm: { de: 'Angebot bestätigen', en: 'Confirm service' },
  toRelease: { de: 'Masterplan-Stand freigeben', en: 'Release edition' },
  delivery: { de: 'Datenlieferung', en: 'Data delivery' },
  missingKinds: {
    ownValue: {
      de: 'Werte Ihrer Gebiete für den neuesten Zeitraum',
      en: 'Values of your areas for the newest period',
    },
    indicatorWithoutFigures: {
      de: 'Indikatoren ohne aktuelle Kennzahl',
      en: 'Indicators without a recent figure',
    },
    measureWithoutIndicator: {
      de: 'Maßnahmen ohne Indikator',
      en: 'Measures without an indicator',
    },
    availability: { de: 'Datenverfügbarkeit zu klären', en: 'Data availability to be clarified' },
    taskWithoutOwner: {
      de: 'Offene Aufträge, die noch niemand übernommen hat',
      en: 'Open tasks that nobody has taken on yet',
    },
    taskWithoutDue: { de: 'Offene Aufträge ohne Termin', en: 'Open tasks without a date' },
  },
} as const satisfies Record<string, Words | Record<string, Words>>
