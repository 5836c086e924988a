import type { IndicatorKind, ObservationStatus } from './types.ts'

/** Share 0…1 of the base that a figure must stand for to be spoken of, unless an office says else. */
export function defaultMinCoverage(kind: IndicatorKind): number {
  return kind === 'rate' || kind === 'mean' ? 0.8 : 1
}

/** What of a figure decides whether it may be called the current one. */
export type Dated = {
  period: string
  status: ObservationStatus
  coverage: number
  state: string
}

/** Whether a figure is whole enough for series, and no projection. Hidden ones count as there. */
export function isSound(figure: Dated, minCoverage: number): boolean {
  const isThere = figure.state === 'published' || figure.state === 'suppressed'
  return isThere && figure.status !== 'projected' && figure.coverage >= minCoverage
}

/**
 * The current figure of one indicator and area: the newest that reaches the minimum coverage, hidden
 * or not, projections aside. Periods of one indicator are of one kind, so their texts sort in time.
 */
export function currentOf<Figure extends Dated>(
  figures: readonly Figure[],
  minCoverage: number,
): Figure | null {
  let current: Figure | null = null
  for (const figure of figures) {
    if (!isSound(figure, minCoverage)) continue
    if (!current || figure.period > current.period) current = figure
  }
  return current
}
