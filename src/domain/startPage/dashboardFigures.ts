import type { Figure } from '#domain/figures/types'

/** That a figure exists and in which state, without its value. */
export type PeriodFigure = {
  indicator: string
  area: string
  period: string
  /** First day of the period, ISO. */
  periodStart: string
  state: Figure['state']
}

/** The newest period of each indicator with a figure of the county: indicator → period. */
export const newestPeriods = (
  figures: readonly PeriodFigure[],
  county: string | null,
): Map<string, string> => {
  const newest = new Map<string, PeriodFigure>()
  for (const figure of figures) {
    if (figure.area !== county || figure.state === 'notAvailable') continue
    const known = newest.get(figure.indicator)
    if (!known || figure.periodStart > known.periodStart) newest.set(figure.indicator, figure)
  }
  return new Map([...newest].map(([indicator, { period }]) => [indicator, period]))
}

/**
 * Asks whether an area lacks an indicator's newest period. "Not available" is an answer too, so an
 * area that said so lacks nothing.
 */
export const lacks = (figures: readonly PeriodFigure[], newest: ReadonlyMap<string, string>) => {
  const key = (...parts: string[]) => parts.join(' ')
  const present = new Set(figures.map((f) => key(f.indicator, f.period, f.area)))
  return ({ indicator, area }: { indicator: string; area: string }): boolean => {
    const period = newest.get(indicator)
    return period !== undefined && !present.has(key(indicator, period, area))
  }
}
