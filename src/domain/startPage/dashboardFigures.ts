import { currentOf, type Dated } from '../figures/current.ts'
import { groupBy } from '../records/groupBy.ts'

/** That a figure exists and in which state, without its value. */
export type PeriodFigure = Dated & { indicator: string; area: string }

/** Each indicator's current period in the county: indicator → period. */
export const currentPeriods = (
  figures: readonly PeriodFigure[],
  county: string | null,
  indicators: readonly { id: string; minCoverage: number }[],
): Map<string, string> => {
  const ofCounty = groupBy(
    figures.filter(({ area }) => area === county),
    ({ indicator }) => indicator,
  )
  return new Map(
    indicators.flatMap(({ id, minCoverage }): [string, string][] => {
      const current = currentOf(ofCounty.get(id) ?? [], minCoverage)
      return current ? [[id, current.period]] : []
    }),
  )
}

/**
 * Asks whether an area lacks an indicator's current period. "Not available" is an answer too, so an
 * area that said so lacks nothing.
 */
export const lacks = (figures: readonly PeriodFigure[], current: ReadonlyMap<string, string>) => {
  const key = (...parts: string[]) => parts.join(' ')
  const present = new Set(figures.map((f) => key(f.indicator, f.period, f.area)))
  return ({ indicator, area }: { indicator: string; area: string }): boolean => {
    const period = current.get(indicator)
    return period !== undefined && !present.has(key(indicator, period, area))
  }
}
