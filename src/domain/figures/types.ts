import type { Breakdown } from './categories.ts'
import type { PeriodKind } from './period.ts'

/** How an indicator's values combine over areas. `index` and `none` are shown only where measured. */
export const indicatorKinds = ['count', 'rate', 'mean', 'index', 'none'] as const
export type IndicatorKind = (typeof indicatorKinds)[number]

/**
 * Value and status are two things: a missing value is `null` plus a status, never 0. In the order in
 * which a sum takes over the weaker word.
 */
export const observationStatuses = [
  'measured',
  'corrected',
  'rounded',
  'provisional',
  'estimated',
  'projected',
  'notAvailable',
] as const
export type ObservationStatus = (typeof observationStatuses)[number]

/**
 * A raw value of one indicator, period, area and category. `count`, `index`, `none` use `value`;
 * `rate` uses `numerator` and `denominator`, or `value` alone where no base is known; `mean` uses
 * `value`, weighted by `denominator`. `unassignedCases`/`unassignedBase` are cases below this area
 * that no child can be given to.
 */
export type Observation = {
  area: string
  /** `total`, or a canonical path of a breakdown: `age=0-2;sex=w`. */
  category: string
  status: ObservationStatus
  value: number | null
  numerator: number | null
  denominator: number | null
  unassignedCases: number | null
  unassignedBase: number | null
}

/** Stock: counted on a reference day. Flow: everything that happened in the period. */
export const measuringKinds = ['stock', 'flow'] as const
export type MeasuringKind = (typeof measuringKinds)[number]

/** What of an indicator decides how its slices are rolled up. `factor`: 100 = per cent. */
export type AggregationRule = {
  kind: IndicatorKind
  factor: number
  /** Divisions to sum over first; the others follow by rank. */
  divisionOrder: readonly string[]
  breakdown: Breakdown | null
  /** The only kind of period its observations may have; `null` while nobody chose one. */
  periodKind: PeriodKind | null
  measuring: MeasuringKind
  /** `MM-DD` of a stock; `null` = last day of the period. */
  referenceDay: string | null
}

/** What the share of a partial figure is measured by. */
export const coverageBases = ['denominator', 'population', 'areas'] as const
export type CoverageBase = (typeof coverageBases)[number]

/** One derived row of a slice (all areas of one indicator and period). Internal: unprotected. */
export type Aggregate = {
  area: string
  category: string
  /** `measured` wins over `summed`. */
  basis: 'measured' | 'summed'
  /** Of a sum: the weakest of its parts. */
  status: ObservationStatus
  /** In the indicator's unit; `rate` = numerator / denominator × factor. */
  value: number | null
  numerator: number | null
  denominator: number | null
  unassignedCases: number | null
  unassignedBase: number | null
  /** Division whose areas were summed; `null` where none was. */
  division: string | null
  /** Share 0…1 of the base that delivered; below 1 the row is partial. */
  coverage: number
  /** Parts that delivered, of how many; `null` where nothing was summed. */
  delivered: number | null
  expected: number | null
  /** What `coverage` is measured by; `null` where it is 1. */
  coverageBase: CoverageBase | null
  /** measured − summed in the indicator's unit, where both exist and the sum is whole. */
  difference: number | null
  /** Parts have values that cannot be added: a mean or rate without its base. */
  isNotAddable: boolean
}

/** What of a data source decides how its figures are protected. */
export type ProtectionRule = AggregationRule & {
  minCases: number
  isShare: boolean
  minValue: number | null
  maxValue: number | null
}

export const figureStates = ['published', 'suppressed', 'notAvailable', 'notAddable'] as const
export type FigureState = (typeof figureStates)[number]

/** A derived row for readers: holds no hidden value. */
export type Figure = Omit<Aggregate, 'division' | 'unassignedBase' | 'isNotAddable'> & {
  state: FigureState
}

/** A slice: all observations of one indicator and period. */
export type SliceKey = { indicator: string; period: string }
