import { observationStatuses } from './types.ts'
import type { IndicatorKind, Observation, ObservationStatus } from './types.ts'

/** Cases and base of an area and category that belong to none of its parts. */
export type Unassigned = {
  cases: number | null
  base: number | null
  /** How well they are known; `null` where there are none. */
  status: ObservationStatus | null
}

export const noneUnassigned: Unassigned = { cases: null, base: null, status: null }

export const isNone = ({ cases, base }: Unassigned): boolean => cases === null && base === null

/** The weaker of two words: a sum with one estimated part is estimated. */
export function weaker(a: ObservationStatus, b: ObservationStatus): ObservationStatus {
  return observationStatuses.indexOf(a) < observationStatuses.indexOf(b) ? b : a
}

const plus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : a + b

function added(parts: readonly Unassigned[]): Unassigned {
  let sum = noneUnassigned
  for (const { cases, base, status } of parts) {
    sum = {
      cases: plus(sum.cases, cases),
      base: plus(sum.base, base),
      status: sum.status && status ? weaker(sum.status, status) : (sum.status ?? status),
    }
  }
  return sum
}

function enteredOf(kind: IndicatorKind, observation: Observation | undefined): Unassigned {
  if (!observation || (kind !== 'count' && kind !== 'rate')) return noneUnassigned
  const { unassignedCases: cases, unassignedBase, status } = observation
  const base = kind === 'rate' ? unassignedBase : null
  return cases === null && base === null ? noneUnassigned : { cases, base, status }
}

/**
 * What no part of an area can be given: as entered, else what is entered for the codes of the first
 * dimension that has any, so that a total holds what its categories hold.
 */
export function unassignedOf(input: {
  kind: IndicatorKind
  observation: Observation | undefined
  /** Of each dimension left open, what its codes have. */
  finer: readonly (readonly Unassigned[])[]
}): Unassigned {
  const entered = enteredOf(input.kind, input.observation)
  if (!isNone(entered)) return entered
  return input.finer.map(added).find((sum) => !isNone(sum)) ?? noneUnassigned
}
