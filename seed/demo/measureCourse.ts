import type { MeasureStatus } from '#domain/measures/measureStatus'

import type { Random } from './random.ts'

/** How the 60 measures stand, in the proportion of a plan some years old. */
const courses: readonly MeasureStatus[] = [
  'running',
  'planned',
  'running',
  'delayed',
  'running',
  'completed',
  'idea',
  'running',
  'planned',
  'discontinued',
]

const reasons: Partial<Record<MeasureStatus, string>> = {
  delayed: 'Die Stelle ist noch nicht besetzt (Beispiel).',
  discontinued: 'Die Förderung wurde nicht bewilligt (Beispiel).',
}

const first = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-01`

const startYears: Record<MeasureStatus, number> = {
  idea: 2028,
  planned: 2027,
  running: 2025,
  delayed: 2025,
  completed: 2023,
  discontinued: 2024,
}

const progressOf = (status: MeasureStatus, random: Random): number => {
  if (status === 'completed') return 100
  if (status === 'running') return random.integer(2, 9) * 10
  if (status === 'delayed' || status === 'discontinued') return random.integer(1, 4) * 10
  return 0
}

/** Dates, progress and reason that fit together, for the measure of that number. */
export const courseOf = (number: number, random: Random) => {
  const status = courses[number % courses.length] ?? 'idea'
  const year = startYears[status]
  const month = random.integer(1, 12)
  const years = status === 'completed' || status === 'delayed' ? 1 : random.integer(2, 3)
  const isBegun = status !== 'idea' && status !== 'planned'
  return {
    year,
    years,
    isBegun,
    fields: {
      status,
      statusReason: reasons[status],
      progress: progressOf(status, random),
      startPlanned: status === 'idea' ? undefined : first(year, month),
      startActual: isBegun ? first(year, month) : undefined,
      endPlanned: status === 'idea' ? undefined : first(year + years, month),
      endActual: status === 'completed' ? first(year + years, month) : undefined,
    },
  }
}
