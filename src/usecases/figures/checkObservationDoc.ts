import type { PayloadRequest } from 'payload'

import { DomainError, type Finding } from '#domain/errors'
import { formatGermanDay } from '#domain/german/germanDate'
import { checkObservation } from '#domain/figures/observationRules'
import { parsePeriod, type Period } from '#domain/figures/period'
import {
  observationStatuses,
  type Observation,
  type ObservationStatus,
} from '#domain/figures/types'
import { validOn } from '#domain/areas/validity'
import { readObservationContext, type ObservationContext } from '#store/figures/observationContext'

export type ObservationDoc = Readonly<Record<string, unknown>>

const numberNames = [
  'value',
  'numerator',
  'denominator',
  'unassignedCases',
  'unassignedBase',
] as const
const relevant = ['indicator', 'area', 'period', 'status', ...numberNames]

/** The numbers of a form, or null when one of them is none: its own field says so then. */
const numbersOf = (doc: ObservationDoc): Omit<Observation, 'area'> | null => {
  const status = doc['status'] as ObservationStatus
  if (!observationStatuses.includes(status)) return null
  const numbers = numberNames.map((name) => [name, doc[name] ?? null] as const)
  if (numbers.some(([, value]) => value !== null && !Number.isFinite(value))) return null
  return { ...Object.fromEntries(numbers), status } as Omit<Observation, 'area'>
}

const readPeriod = (doc: ObservationDoc): { period: Period | null; findings: Finding[] } => {
  const given = doc['period']
  const text = typeof given === 'number' ? String(given) : given
  if (typeof text !== 'string' || text.trim() === '') return { period: null, findings: [] }
  try {
    return { period: parsePeriod(text.trim()), findings: [] }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { code, params } = error
    return { period: null, findings: [{ path: 'period', code, params }] }
  }
}

const idOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const checkNumbers = (doc: ObservationDoc, { rule }: ObservationContext): Finding[] => {
  if (idOf(doc['indicator']) === '') return []
  if (!rule) return [{ path: 'indicator', code: 'relation.unknown', params: {} }]
  const numbers = numbersOf(doc)
  return numbers ? checkObservation(numbers, rule) : []
}

const checkArea = (
  doc: ObservationDoc,
  { area }: ObservationContext,
  period: Period | null,
): Finding[] => {
  if (idOf(doc['area']) === '') return []
  if (!area) return [{ path: 'area', code: 'relation.unknown', params: {} }]
  if (!period || validOn(area, period.lastDay)) return []
  const day = formatGermanDay(period.lastDay)
  return [{ path: 'area', code: 'area.notValidInPeriod', params: { day } }]
}

/**
 * Broken rules of an observation about to be saved and what its period adds to it. Indicator and
 * area are looked up only when something changed that they decide about.
 */
export const checkObservationDoc = async ({
  req,
  doc,
  before,
}: {
  req: PayloadRequest
  doc: ObservationDoc
  before: ObservationDoc | undefined
}): Promise<{ findings: Finding[]; derived: { period?: string; periodStart?: string } }> => {
  if (before && relevant.every((name) => (doc[name] ?? null) === (before[name] ?? null))) {
    return { findings: [], derived: {} }
  }
  const { period, findings } = readPeriod(doc)
  const ids = { indicator: idOf(doc['indicator']), area: idOf(doc['area']) }
  const context = await readObservationContext(req, ids)
  const numbers = checkNumbers(doc, context)
  const area = checkArea(doc, context, period)
  return {
    findings: [...numbers, ...area, ...findings],
    derived: period ? { period: period.text, periodStart: `${period.firstDay}T00:00:00.000Z` } : {},
  }
}
