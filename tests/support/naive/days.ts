/** The last day of a period, worked out without the product: `2021`, `2020/21`, `2021-Q1` … */
const lastDayOf = (period: string): string => {
  const year = Number(period.slice(0, 4))
  const lastOfMonth = (of: number, month: number) =>
    new Date(Date.UTC(of, month, 0)).toISOString().slice(0, 10)
  if (/^\d{4}$/.test(period)) return `${year}-12-31`
  if (period[4] === '/') return `${year + 1}-07-31`
  const part = period.slice(5)
  if (part.startsWith('H')) return lastOfMonth(year, Number(part[1]) * 6)
  if (part.startsWith('Q')) return lastOfMonth(year, Number(part[1]) * 3)
  if (part.length === 2) return lastOfMonth(year, Number(part))
  return period
}

const firstDayOf = (period: string): string => {
  const year = period.slice(0, 4)
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}-01`
  if (/^\d{4}$/.test(period)) return month(1)
  if (period[4] === '/') return month(8)
  const part = period.slice(5)
  if (part.startsWith('H')) return month(Number(part[1]) * 6 - 5)
  if (part.startsWith('Q')) return month(Number(part[1]) * 3 - 2)
  return part.length === 2 ? month(Number(part)) : period
}

/** Kind of a period, by its spelling. */
export const kindOf = (period: string): string => {
  if (/^\d{4}$/.test(period)) return 'year'
  if (period[4] === '/') return 'schoolYear'
  const kinds: Record<string, string> = { H: 'half', Q: 'quarter' }
  return kinds[period[5] ?? ''] ?? (period.length === 7 ? 'month' : 'day')
}

/** The day whose areas count: of a stock its reference day where the period has it, else the last. */
export const dayOf = (
  period: string,
  { measuring, referenceDay }: { measuring: string; referenceDay: string | null },
): string => {
  const last = lastDayOf(period)
  if (measuring === 'flow' || referenceDay === null) return last
  for (const year of [period.slice(0, 4), last.slice(0, 4)]) {
    const day = `${year}-${referenceDay}`
    if (firstDayOf(period) <= day && day <= last) return day
  }
  return last
}
