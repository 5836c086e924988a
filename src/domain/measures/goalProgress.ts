import { currentOf, isSound, type Dated } from '../figures/current.ts'

/** A newer period that is not whole enough to be spoken of, with the share that is there (0…1). */
export type PartialPeriod = { period: string; coverage: number }

export type GoalProgress<Figure extends Dated> = {
  /** Never partial below the minimum coverage, never a projection. */
  current: Figure | null
  /** After the current period, newest first. */
  partial: PartialPeriod[]
}

/** As many as a sentence bears. */
const mostNamed = 3

/** Where a goal stands: `figures` are those of its indicator and area in all periods. */
export function goalProgress<Figure extends Dated>(
  figures: readonly Figure[],
  minCoverage: number,
): GoalProgress<Figure> {
  const current = currentOf(figures, minCoverage)
  const isNewer = ({ period }: Figure) => current === null || period > current.period
  const partial = figures
    .filter((figure) => isNewer(figure) && isSound(figure, 0) && !isSound(figure, minCoverage))
    .sort((a, b) => (a.period < b.period ? 1 : -1))
    .slice(0, mostNamed)
    .map(({ period, coverage }) => ({ period, coverage }))
  return { current, partial }
}
