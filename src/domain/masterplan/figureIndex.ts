import { isSound } from '#domain/figures/current'
import { comparePeriods, parsePeriod, type Period } from '#domain/figures/period'
import { compareText } from './order.ts'
import type { PlanFigure } from './types.ts'

type Slice = Map<string, PlanFigure>

/** Figures by indicator, period and area. */
export type FigureIndex = {
  /** Periods of an indicator, oldest first. */
  periodsOf: (indicator: string) => string[]
  find: (indicator: string, period: string, area: string) => PlanFigure | null
  hasAny: (indicator: string, area: string) => boolean
  /** The newest figure of the area that is whole enough and no projection, hidden or not. */
  currentOf: (indicator: string, area: string) => PlanFigure | null
}

function readPeriod(text: string): Period | null {
  try {
    return parsePeriod(text)
  } catch {
    return null // An unreadable period stays visible; it sorts before all others.
  }
}

/** Periods on the time line, each once, oldest first. */
export function inTimeOrder(periods: Iterable<string>): string[] {
  const read = [...new Set(periods)].map((text) => ({ text, period: readPeriod(text) }))
  read.sort((a, b) => {
    if (a.period && b.period) return comparePeriods(a.period, b.period)
    return Number(a.period !== null) - Number(b.period !== null) || compareText(a.text, b.text)
  })
  return read.map(({ text }) => text)
}

function slicesOf(figures: readonly PlanFigure[]): Map<string, Map<string, Slice>> {
  const slices = new Map<string, Map<string, Slice>>()
  for (const figure of figures) {
    const periods = slices.get(figure.indicator) ?? new Map<string, Slice>()
    const slice = periods.get(figure.period) ?? new Map<string, PlanFigure>()
    slices.set(figure.indicator, periods)
    periods.set(figure.period, slice)
    slice.set(figure.area, figure)
  }
  return slices
}

/** Indexes all figures once, so that every cell is a look-up. */
export function indexFigures(
  figures: readonly PlanFigure[],
  minCoverageOf: (indicator: string) => number,
): FigureIndex {
  const slices = slicesOf(figures)
  const periods = new Map([...slices].map(([id, byPeriod]) => [id, inTimeOrder(byPeriod.keys())]))
  const periodsOf = (indicator: string) => periods.get(indicator) ?? []
  const find = (indicator: string, period: string, area: string) =>
    slices.get(indicator)?.get(period)?.get(area) ?? null
  return {
    periodsOf,
    find,
    hasAny: (indicator, area) =>
      periodsOf(indicator).some((period) => find(indicator, period, area) !== null),
    currentOf: (indicator, area) => {
      const known = periodsOf(indicator).map((period) => find(indicator, period, area))
      const least = minCoverageOf(indicator)
      return known.findLast((figure) => figure !== null && isSound(figure, least)) ?? null
    },
  }
}
