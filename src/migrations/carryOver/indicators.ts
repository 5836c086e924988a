import { carryOverPeriodKind, type PeriodCount } from '#domain/figures/carryOver'
import { factorOfUnit } from '#domain/figures/factor'
import type { PeriodKind } from '#domain/figures/period'
import { groupBy } from '#domain/records/groupBy'

export type OldIndicator = { id: string; kind: string; unit: string; factor: number }
export type IndicatorCount = PeriodCount & { indicator: string }
export type CarriedIndicator = { id: string; factor: number; periodKind: PeriodKind | null }

/** The factor that the unit of a rate names, and the kind of period most observations have. */
export const carriedIndicators = (
  indicators: readonly OldIndicator[],
  counts: readonly IndicatorCount[],
): CarriedIndicator[] => {
  const ofIndicator = groupBy(counts, ({ indicator }) => indicator)
  return indicators.map(({ id, kind, unit, factor }) => ({
    id,
    factor: (kind === 'rate' ? factorOfUnit(unit) : null) ?? factor,
    periodKind: carryOverPeriodKind(ofIndicator.get(id) ?? []),
  }))
}
