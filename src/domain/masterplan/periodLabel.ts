import { formatPeriod, parsePeriod } from '#domain/figures/period'

/** Period in German; what cannot be read is shown as it was written. */
export function periodLabel(period: string): string {
  try {
    return formatPeriod(parsePeriod(period))
  } catch {
    return period
  }
}
