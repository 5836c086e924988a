import { addDays } from '#domain/german/germanDate'

/** Lifecycle of a Maßnahme. What each word means stands in the glossary under the same code. */
export const measureStatuses = [
  'idea',
  'planned',
  'running',
  'delayed',
  'completed',
  'discontinued',
] as const
export type MeasureStatus = (typeof measureStatuses)[number]

/** What decides whether a Maßnahme needs somebody today. Days are ISO `yyyy-mm-dd`. */
export type MeasureDates = {
  status: MeasureStatus
  startPlanned: string | null
  startActual: string | null
  endPlanned: string | null
}

export const dueStates = ['none', 'startDue', 'startOverdue', 'endDue', 'endOverdue'] as const
export type DueState = (typeof dueStates)[number]

/** True while something is still to be done. */
export function isOpenMeasure(status: MeasureStatus): boolean {
  return status !== 'completed' && status !== 'discontinued'
}

/**
 * What is due of a Maßnahme on `today`, looking `within` days ahead. A missed end counts before a
 * missed start; finished and discontinued ones are never due; an idea has no dates to keep.
 */
export function dueState(measure: MeasureDates, today: string, within = 28): DueState {
  if (!isOpenMeasure(measure.status) || measure.status === 'idea') return 'none'
  const { startPlanned, startActual, endPlanned } = measure
  const waiting = measure.status === 'planned' && !startActual ? startPlanned : null
  const horizon = addDays(today, within)
  if (endPlanned && endPlanned < today) return 'endOverdue'
  if (waiting && waiting < today) return 'startOverdue'
  if (endPlanned && endPlanned <= horizon) return 'endDue'
  return waiting && waiting <= horizon ? 'startDue' : 'none'
}
