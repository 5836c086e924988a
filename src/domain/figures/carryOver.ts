import { comparePeriods, parsePeriod, type Period, type PeriodKind } from './period.ts'

/** How many observations an indicator has in a period. */
export type PeriodCount = { period: string; observations: number }

type Tally = { newest: Period; observations: number }

function tallyByKind(counts: readonly PeriodCount[]): Map<PeriodKind, Tally> {
  const kinds = new Map<PeriodKind, Tally>()
  for (const { period: text, observations } of counts) {
    const period = parsePeriod(text)
    const known = kinds.get(period.kind)
    const isNewer = !known || comparePeriods(period, known.newest) > 0
    kinds.set(period.kind, {
      newest: isNewer ? period : known.newest,
      observations: observations + (known?.observations ?? 0),
    })
  }
  return kinds
}

/**
 * The kind of period most observations of an indicator have; of kinds with equally many the one
 * with the newest period. `null` without observations.
 * @throws DomainError `period.invalid`
 */
export function carryOverPeriodKind(counts: readonly PeriodCount[]): PeriodKind | null {
  const order = (a: Tally, b: Tally) =>
    b.observations - a.observations || comparePeriods(b.newest, a.newest)
  const [first] = [...tallyByKind(counts)].sort(([, a], [, b]) => order(a, b))
  return first?.[0] ?? null
}
