export type DueKind = 'task' | 'measure' | 'delivery' | 'service' | 'editionDraft'
export type RecentKind = 'edition' | 'minutes' | 'resolution'
export type MissingKind =
  | 'ownValue'
  | 'indicatorWithoutFigures'
  | 'measureWithoutIndicator'
  | 'availability'
  | 'taskWithoutDue'
  | 'taskWithoutOwner'

export type DashboardPlan = {
  due: readonly DueKind[]
  recent: readonly RecentKind[]
  missing: readonly MissingKind[]
}

const everythingNew = ['edition', 'minutes', 'resolution'] as const

const planner: DashboardPlan = {
  due: ['task', 'measure', 'delivery', 'service'],
  recent: everythingNew,
  missing: [
    'indicatorWithoutFigures',
    'measureWithoutIndicator',
    'availability',
    'taskWithoutOwner',
    'taskWithoutDue',
  ],
}

/** What each role's start page answers; a role that is not named sees only what is new. */
const plans: Readonly<Record<string, DashboardPlan>> = {
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
}

export const sectionsOf = (role: string): DashboardPlan =>
  plans[role] ?? { due: [], recent: everythingNew, missing: [] }
