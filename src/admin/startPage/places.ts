import { records, startPage, type Words } from '#glossary'
import type { DueKind, MissingKind, RecentKind } from '#domain/accounts/startPlans'

type Place = { label: Words; path: string; list: string }

/** What an entry is, where it opens, and where the whole list stands. */
export const duePlaces: Record<DueKind, Place> = {
  task: { label: records.task, path: 'tasks', list: 'tasks?sort=due' },
  measure: { label: records.measure, path: 'measures', list: 'measures?sort=endPlanned' },
  delivery: {
    label: startPage.delivery,
    path: 'data-availability',
    list: 'data-availability?sort=nextDelivery',
  },
  service: { label: startPage.toConfirm, path: 'services', list: 'services?sort=confirmedAt' },
  editionDraft: { label: startPage.toRelease, path: 'editions', list: 'editions' },
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
    label: startPage.missingKinds.ownValue,
    path: '',
    list: 'observations',
  },
  indicatorWithoutFigures: {
    label: startPage.missingKinds.indicatorWithoutFigures,
    path: 'indicators',
    list: 'indicators',
  },
  measureWithoutIndicator: {
    label: startPage.missingKinds.measureWithoutIndicator,
    path: 'measures',
    list: `measures?${where('indicators', '[exists]=false')}`,
  },
  availability: {
    label: startPage.missingKinds.availability,
    path: 'data-availability',
    list: `data-availability?${where('status', '[equals]=toClarify')}`,
  },
  taskWithoutOwner: {
    label: startPage.missingKinds.taskWithoutOwner,
    path: 'tasks',
    list: `tasks?${where('owner', '[exists]=false')}`,
  },
  taskWithoutDue: {
    label: startPage.missingKinds.taskWithoutDue,
    path: 'tasks',
    list: `tasks?${where('due', '[exists]=false')}`,
  },
}
