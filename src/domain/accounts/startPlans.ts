import type { Role } from './roles.ts'

export type DueKind = 'task' | 'measure' | 'delivery' | 'service' | 'editionDraft'
export type RecentKind = 'edition' | 'minutes' | 'resolution'
export type MissingKind =
  | 'ownValue'
  | 'indicatorWithoutFigures'
  | 'measureWithoutIndicator'
  | 'availability'
  | 'taskWithoutDue'
  | 'taskWithoutOwner'

export type StartPlan = {
  due: readonly DueKind[]
  recent: readonly RecentKind[]
  missing: readonly MissingKind[]
  /** Whether it says how many indicators are still being derived anew. */
  watchesRebuild?: true
}

const everythingNew = ['edition', 'minutes', 'resolution'] as const

const planner: StartPlan = {
  due: ['task', 'measure', 'delivery', 'service'],
  recent: everythingNew,
  missing: [
    'indicatorWithoutFigures',
    'measureWithoutIndicator',
    'availability',
    'taskWithoutOwner',
    'taskWithoutDue',
  ],
  watchesRebuild: true,
}

/** What each role's start page answers. */
export const startPlans: Readonly<Record<Role, StartPlan>> = {
  admin: planner,
  planner,
  head: {
    due: ['editionDraft', 'task', 'measure'],
    recent: everythingNew,
    missing: ['measureWithoutIndicator', 'availability', 'taskWithoutOwner', 'taskWithoutDue'],
  },
  municipality: {
    due: ['delivery', 'task', 'measure'],
    recent: everythingNew,
    missing: ['ownValue', 'availability'],
  },
  association: { due: ['service', 'task', 'measure'], recent: everythingNew, missing: [] },
  council: { due: [], recent: everythingNew, missing: [] },
}
