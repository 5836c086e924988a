import { DomainError } from '#domain/errors'
import { daysInMonth, formatGermanDay, isoDay } from '#domain/german/germanDate'

export const periodKinds = ['year', 'schoolYear', 'half', 'quarter', 'month', 'day'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** A reporting period. `text` is its only spelling; days are ISO `yyyy-mm-dd`, both included. */
export type Period = { text: string; kind: PeriodKind; firstDay: string; lastDay: string }

type Span = { kind: PeriodKind; firstDay: string | null; lastDay: string | null }

function months(kind: PeriodKind, year: number, range: [first: number, last: number]): Span {
  const [first, last] = range
  return {
    kind,
    firstDay: isoDay(year, first, 1),
    lastDay: isoDay(year, last, daysInMonth(year, last)),
  }
}

/** School year in NRW: 1 August to 31 July (§ 7 SchulG NRW). */
function schoolYear(year: number, suffix: number): Span | null {
  if ((year + 1) % 100 !== suffix) return null
  return { kind: 'schoolYear', firstDay: isoDay(year, 8, 1), lastDay: isoDay(year + 1, 7, 31) }
}

type Reader = [pattern: RegExp, read: (year: number, part: number, day: number) => Span | null]

const readers: Reader[] = [
  [/^(\d{4})$/, (year) => months('year', year, [1, 12])],
  [/^(\d{4})\/(\d{2})$/, schoolYear],
  [/^(\d{4})-H([12])$/, (year, half) => months('half', year, [half * 6 - 5, half * 6])],
  [/^(\d{4})-Q([1-4])$/, (year, q) => months('quarter', year, [q * 3 - 2, q * 3])],
  [/^(\d{4})-(\d{2})$/, (year, month) => months('month', year, [month, month])],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    (year, month, day) => {
      const on = isoDay(year, month, day)
      return { kind: 'day', firstDay: on, lastDay: on }
    },
  ],
]

/**
 * Reads a reporting period: `2021`, `2017/18` (school year), `2017-H1`, `2017-Q1`, `2017-03`,
 * `2017-03-31`. Nothing else is accepted, so one period has one spelling.
 * @throws DomainError `period.invalid` with `text`
 */
export function parsePeriod(text: string): Period {
  for (const [pattern, read] of readers) {
    const parts = pattern.exec(text)
    const span = parts && read(Number(parts[1]), Number(parts[2]), Number(parts[3]))
    if (span?.firstDay && span.lastDay) {
      return { text, kind: span.kind, firstDay: span.firstDay, lastDay: span.lastDay }
    }
  }
  throw new DomainError('period.invalid', { text: text.slice(0, 40) })
}

/** Order on a time line: by last day, the shorter period first where both end together. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.lastDay !== b.lastDay) return a.lastDay < b.lastDay ? -1 : 1
  if (a.firstDay !== b.firstDay) return a.firstDay > b.firstDay ? -1 : 1
  return 0
}

const wording: Readonly<Record<PeriodKind, (period: Period, year: string) => string>> = {
  year: (_, year) => year,
  schoolYear: ({ text }) => `Schuljahr ${text}`,
  half: ({ text }, year) => `${text.slice(-1)}. Halbjahr ${year}`,
  quarter: ({ text }, year) => `${text.slice(-1)}. Quartal ${year}`,
  month: ({ text }, year) => `${text.slice(5)}/${year}`,
  day: ({ firstDay }) => formatGermanDay(firstDay),
}

/** German wording for screens and the workbook: `Schuljahr 2017/18`, `1. Quartal 2017`. */
export function formatPeriod(period: Period): string {
  return wording[period.kind](period, period.firstDay.slice(0, 4))
}

/** A day of the year as stocks name their reference day: `12-31`. */
export function isReferenceDay(text: string): boolean {
  return (
    /^\d{2}-\d{2}$/.test(text) &&
    isoDay(2024, Number(text.slice(0, 2)), Number(text.slice(3))) !== null
  )
}

/**
 * The day whose areas count for a period (ISO): of a stock its reference day (`MM-DD`) where the
 * period has it, of a flow and otherwise the last day.
 */
export function dayOfSlice(
  { firstDay, lastDay }: Period,
  { measuring, referenceDay }: { measuring: 'stock' | 'flow'; referenceDay: string | null },
): string {
  if (measuring === 'flow' || referenceDay === null) return lastDay
  const days = [firstDay, lastDay].map((day) => `${day.slice(0, 4)}-${referenceDay}`)
  return days.find((day) => firstDay <= day && day <= lastDay) ?? lastDay
}
