import { formatGermanNumber } from '#domain/german/germanNumber'
import { signs } from './cells.ts'
import type { PlanBudget, PlanMeasure } from './types.ts'

/** Sum of what is known; `null` when nothing is: an unknown amount is not 0 €. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value * 100, 0) / 100
}

/** All budget lines of some measures. */
export function budgetOf(measures: readonly PlanMeasure[]): PlanBudget[] {
  return measures.flatMap(({ budget }) => budget)
}

/** `12.500`, with cents where there are any; `–` where the amount is not known. */
export function formatAmount(value: number | null): string {
  return value === null ? signs.none : formatGermanNumber(value, Number.isInteger(value) ? 0 : 2)
}
