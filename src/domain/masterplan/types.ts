import type { Figure } from '#domain/figures/types'

import type { Day, Id, Plain } from './fieldKinds.ts'
import type { planGlobals, planLists } from './planFields.ts'

type Lists = typeof planLists
export type ListKey = keyof Lists
export type PlanRecord<Key extends ListKey> = { id: Id } & Plain<Lists[Key]>

export type PlanArea = PlanRecord<'areas'>
export type PlanActionField = PlanRecord<'actionFields'>
export type PlanTopic = PlanRecord<'topics'>
export type PlanGoal = PlanRecord<'goals'>
export type PlanMeasure = PlanRecord<'measures'>
export type PlanBudget = PlanMeasure['budget'][number]
export type PlanIndicator = PlanRecord<'indicators'>
export type PlanDataSource = PlanRecord<'dataSources'>
export type PlanAvailability = PlanRecord<'availability'>
export type PlanMinutes = PlanRecord<'minutes'>
export type PlanResolution = PlanRecord<'resolutions'>
export type PlanTask = PlanRecord<'tasks'>

/** A protected figure. There is no way to hand raw observations to the Masterplan. */
export type PlanFigure = Figure & { indicator: Id; period: string }

export type PlanLists = { [Key in ListKey]: PlanRecord<Key>[] }
export type PlanGlobals = { [Key in keyof typeof planGlobals]: Plain<(typeof planGlobals)[Key]> }

/**
 * `all` is the office's own, `released` holds nothing but released records, `visible` what one
 * person may read today.
 */
export type Scope = 'all' | 'released' | 'visible'

/** Everything the Masterplan shows, as the reader may see it. Order of the lists does not matter. */
export type MasterplanData = PlanGlobals &
  PlanLists & {
    edition: { title: string; asOf: Day; scope: Scope }
    figures: PlanFigure[]
  }
