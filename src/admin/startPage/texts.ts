import { records, type Words } from '#glossary'
import type { DueKind, MissingKind, RecentKind } from '#domain/accounts/startPlans'

/** The words of the start page. */
export const texts = {
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
    de: 'Arbeitsmappe mit dem heutigen Stand aller Daten, die Sie lesen dürfen.',
    en: 'Workbook with the data of today that you may read.',
  },
  newestEdition: { de: 'Zuletzt freigegeben', en: 'Released most recently' },
  download: { de: 'herunterladen', en: 'download' },
  noEdition: { de: 'Noch kein Stand ist freigegeben.', en: 'No edition has been released yet.' },
  areas: { de: 'Alle Bereiche', en: 'All sections' },
} as const satisfies Record<string, Words>

type Place = { label: Words; path: string; list: string }

const toConfirm: Words = { de: 'Angebot bestätigen', en: 'Confirm service' }
const toRelease: Words = { de: 'Stand freigeben', en: 'Release edition' }
const delivery: Words = { de: 'Datenlieferung', en: 'Data delivery' }

/** What an entry is, where it opens, and where the whole list stands. */
export const duePlaces: Record<DueKind, Place> = {
  task: { label: records.task, path: 'tasks', list: 'tasks?sort=due' },
  measure: { label: records.measure, path: 'measures', list: 'measures?sort=endPlanned' },
  delivery: {
    label: delivery,
    path: 'data-availability',
    list: 'data-availability?sort=nextDelivery',
  },
  service: { label: toConfirm, path: 'services', list: 'services?sort=confirmedAt' },
  editionDraft: { label: toRelease, path: 'editions', list: 'editions' },
}

export const recentPlaces: Record<RecentKind, Place> = {
  edition: { label: records.edition, path: 'editions', list: 'editions?sort=-releasedAt' },
  minutes: { label: records.minutes, path: 'minutes', list: 'minutes?sort=-date' },
  resolution: {
    label: records.resolution,
    path: 'resolutions',
    list: 'resolutions?sort=-decidedOn',
  },
}

const where = (field: string, condition: string) => `where[or][0][and][0][${field}]${condition}`

/** Groups of what is missing; `path` is empty where an entry is to be created, not opened. */
export const missingPlaces: Record<MissingKind, Place> = {
  ownValue: {
    label: {
      de: 'Werte Ihrer Gebiete für den neuesten Zeitraum',
      en: 'Values of your areas for the newest period',
    },
    path: '',
    list: 'observations',
  },
  indicatorWithoutFigures: {
    label: { de: 'Indikatoren ohne aktuelle Kennzahl', en: 'Indicators without a recent figure' },
    path: 'indicators',
    list: 'indicators',
  },
  measureWithoutIndicator: {
    label: { de: 'Maßnahmen ohne Indikator', en: 'Measures without an indicator' },
    path: 'measures',
    list: `measures?${where('indicators', '[exists]=false')}`,
  },
  availability: {
    label: { de: 'Datenverfügbarkeit zu klären', en: 'Data availability to be clarified' },
    path: 'data-availability',
    list: `data-availability?${where('status', '[equals]=toClarify')}`,
  },
  taskWithoutOwner: {
    label: {
      de: 'Offene Aufträge, die noch niemand übernommen hat',
      en: 'Open tasks that nobody has taken on yet',
    },
    path: 'tasks',
    list: `tasks?${where('owner', '[exists]=false')}`,
  },
  taskWithoutDue: {
    label: { de: 'Offene Aufträge ohne Termin', en: 'Open tasks without a date' },
    path: 'tasks',
    list: `tasks?${where('due', '[exists]=false')}`,
  },
}
