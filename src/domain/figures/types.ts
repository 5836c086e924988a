/** Kinds of areas. Siblings of different kinds are different divisions of their parent. */
export const areaKinds = [
  'county',
  'municipality',
  'neighbourhood',
  'electoralDistrict',
  'schoolDistrict',
  'censusCell',
] as const
export type AreaKind = (typeof areaKinds)[number]

/** How an indicator's values combine over areas. `index` and `none` are shown only where measured. */
export const indicatorKinds = ['count', 'rate', 'mean', 'index', 'none'] as const
export type IndicatorKind = (typeof indicatorKinds)[number]

/** Value and status are two things: a missing value is `null` plus a status, never 0. */
export const observationStatuses = [
  'measured',
  'estimated',
  'provisional',
  'corrected',
  'notAvailable',
] as const
export type ObservationStatus = (typeof observationStatuses)[number]

/** An area as the roll-up needs it. Days are ISO `yyyy-mm-dd`; `null` = open end. */
export type Area = {
  id: string
  parent: string | null
  kind: AreaKind
  validFrom: string | null
  validTo: string | null
}

/**
 * A raw value of one indicator and period. `count`, `index`, `none` use `value`; `rate` uses
 * `numerator` and `denominator`; `mean` uses `value`, weighted by `denominator`.
 * `unassignedCases`/`unassignedBase` are cases below this area that no child can be given to.
 */
export type Observation = {
  area: string
  status: ObservationStatus
  value: number | null
  numerator: number | null
  denominator: number | null
  unassignedCases: number | null
  unassignedBase: number | null
}

/** What of an indicator decides how its slice is rolled up. `factor`: 100 = per cent. */
export type AggregationRule = { kind: IndicatorKind; factor: number }

/** One derived row of a slice (all areas of one indicator and period). Internal: unprotected. */
export type Aggregate = {
  area: string
  /** `measured` wins over `summed`. */
  basis: 'measured' | 'summed'
  /** In the indicator's unit; `rate` = numerator / denominator × factor. */
  value: number | null
  numerator: number | null
  denominator: number | null
  unassignedCases: number | null
  unassignedBase: number | null
  /** Kind of the children that were summed; `null` where measured without children. */
  division: AreaKind | null
  /** Share 0…1 of the division that delivered; below 1 the row is partial. */
  coverage: number
  /** measured − summed in the indicator's unit, where both exist and coverage is 1; else `null`. */
  gap: number | null
}

/** What of a data source decides how its figures are protected. */
export type ProtectionRule = AggregationRule & {
  minCases: number
  isShare: boolean
}

/** A derived row for readers: holds no hidden value. */
export type Figure = {
  area: string
  state: 'published' | 'suppressed' | 'notAvailable'
  value: number | null
  numerator: number | null
  denominator: number | null
  basis: 'measured' | 'summed'
  coverage: number
}

/** A slice: all observations of one indicator and period. */
export type SliceKey = { indicator: string; period: string }
