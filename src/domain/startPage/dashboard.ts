import { currentPeriods, lacks, type PeriodFigure } from './dashboardFigures.ts'
import {
  type DueKind,
  type MissingKind,
  type RecentKind,
  type StartPlan,
} from '#domain/accounts/startPlans'
import { dueState, type MeasureDates } from '#domain/measures/measureStatus'

/** A record as the start page shows it. `day` is an ISO day, `null` where it has none. */
export type DashboardEntry = { id: string; title: string; day: string | null }

export type Indicator = { id: string; title: string; minCoverage: number; isPending: boolean }
export type MeasureEntry = DashboardEntry & MeasureDates

/** What the store read for one user; every list is already limited to what the user may read. */
export type DashboardFacts = {
  due: Partial<Record<Exclude<DueKind, 'measure'>, DashboardEntry[]>> & { measure?: MeasureEntry[] }
  recent: Partial<Record<RecentKind, DashboardEntry[]>>
  missing: Partial<Record<MissingKind, DashboardEntry[]>>
  indicators: Indicator[]
  /** Figures of the county and of the user's own areas in the newest years. */
  figures: PeriodFigure[]
  county: string | null
  ownAreas: { id: string; title: string }[]
}

export type DueEntry = DashboardEntry & { kind: DueKind; isOverdue: boolean }
export type RecentEntry = DashboardEntry & { kind: RecentKind }
export type MissingGroup = { kind: MissingKind; entries: DashboardEntry[] }
export type Dashboard = {
  due: DueEntry[]
  recent: RecentEntry[]
  missing: MissingGroup[]
  /** Indicators whose figures are still being derived anew. */
  pending: number
}

type Today = { today: string; within: number }

/** Entries without a day last, the earliest first. */
const byDay = (a: DashboardEntry, b: DashboardEntry): number =>
  (a.day ?? '9999').localeCompare(b.day ?? '9999') || a.title.localeCompare(b.title, 'de')

const isStart = (state: string) => state === 'startDue' || state === 'startOverdue'

const dueMeasures = (measures: MeasureEntry[], { today, within }: Today): DueEntry[] =>
  measures.flatMap((measure) => {
    const state = dueState(measure, today, within)
    if (state === 'none') return []
    const day = isStart(state) ? measure.startPlanned : measure.endPlanned
    const { id, title } = measure
    return [{ id, title, day, kind: 'measure' as const, isOverdue: state.endsWith('Overdue') }]
  })

const due = (facts: DashboardFacts, kinds: readonly DueKind[], when: Today): DueEntry[] =>
  kinds
    .flatMap((kind): DueEntry[] =>
      kind === 'measure'
        ? dueMeasures(facts.due.measure ?? [], when)
        : (facts.due[kind] ?? []).map((entry) => ({
            ...entry,
            kind,
            isOverdue: entry.day !== null && entry.day < when.today,
          })),
    )
    .sort(byDay)

const recent = (facts: DashboardFacts, kinds: readonly RecentKind[]): RecentEntry[] =>
  kinds
    .flatMap((kind) => (facts.recent[kind] ?? []).map((entry) => ({ ...entry, kind })))
    .sort(
      (a, b) => (b.day ?? '').localeCompare(a.day ?? '') || a.title.localeCompare(b.title, 'de'),
    )

const withoutFigures = ({ indicators, figures, county }: DashboardFacts): DashboardEntry[] => {
  const current = currentPeriods(figures, county, indicators)
  return indicators
    .filter(({ id }) => !current.has(id))
    .map(({ id, title }) => ({ id, title, day: null }))
}

const ownValues = ({ indicators, figures, county, ownAreas }: DashboardFacts): DashboardEntry[] => {
  const current = currentPeriods(figures, county, indicators)
  const isLacking = lacks(figures, current)
  return ownAreas.flatMap((area) =>
    indicators
      .filter(({ id }) => isLacking({ indicator: id, area: area.id }))
      .map(({ id, title }) => ({
        id,
        title: `${title} – ${area.title}, ${current.get(id)}`,
        day: null,
      })),
  )
}

const missing = (facts: DashboardFacts, kinds: readonly MissingKind[]): MissingGroup[] =>
  kinds
    .map((kind) => {
      if (kind === 'indicatorWithoutFigures') return { kind, entries: withoutFigures(facts) }
      if (kind === 'ownValue') return { kind, entries: ownValues(facts) }
      return { kind, entries: facts.missing[kind] ?? [] }
    })
    .filter(({ entries }) => entries.length > 0)

/**
 * A start page by its plan: what is due (overdue first), what is new (latest first), what is
 * missing. Groups without an entry are left out.
 */
export const buildDashboard = (
  facts: DashboardFacts,
  { plan, ...when }: Today & { plan: StartPlan },
): Dashboard => ({
  due: due(facts, plan.due, when),
  recent: recent(facts, plan.recent),
  missing: missing(facts, plan.missing),
  pending: plan.watchesRebuild ? facts.indicators.filter((one) => one.isPending).length : 0,
})
