import type { PayloadRequest } from 'payload'

import type { Finding } from '#domain/errors'
import { total } from '#domain/figures/categories'
import { checkObservation as check, type ObservationRow } from '#domain/figures/observationRules'
import { observationStatuses, type ObservationStatus } from '#domain/figures/types'
import { idOf } from '#domain/records/link'
import { knownRule, knownTerritory } from '#store/figures/known'
import { canExist } from '#store/records/ids'

export type ObservationDoc = Readonly<Record<string, unknown>>

const numberNames = [
  'value',
  'numerator',
  'denominator',
  'unassignedCases',
  'unassignedBase',
] as const
const relevant = ['indicator', 'area', 'period', 'category', 'status', ...numberNames]

/** The row of a form, or null where a field is missing or none: the field itself says so then. */
const rowOf = (doc: ObservationDoc): ObservationRow | null => {
  const { status, period } = doc as { status: ObservationStatus; period: unknown }
  const text = typeof period === 'number' ? String(period) : period
  const category = doc['category'] ?? total
  if (typeof text !== 'string' || text.trim() === '' || typeof category !== 'string') return null
  const numbers = numberNames.map((name) => [name, doc[name] ?? null] as const)
  const isWhole = numbers.every(([, value]) => value === null || Number.isFinite(value))
  if (!isWhole || !observationStatuses.includes(status)) return null
  return { ...Object.fromEntries(numbers), status, period: text, category } as ObservationRow
}

type Ids = { indicator: string | null; area: string | null }

const known = async (req: PayloadRequest, ids: Ids) => {
  const { areas } = await knownTerritory(req)
  return {
    area: areas.find(({ id }) => id === ids.area),
    rule:
      ids.indicator !== null && canExist(req, 'indicators', ids.indicator)
        ? await knownRule(req, ids.indicator)
        : undefined,
  }
}

/**
 * Broken rules of an observation about to be saved, and the spelling of its period and category.
 * Looked up only when something changed that they decide about.
 */
export const checkObservation = async ({
  req,
  doc,
  before,
}: {
  req: PayloadRequest
  doc: ObservationDoc
  before: ObservationDoc | undefined
}): Promise<{ findings: Finding[]; derived: { period?: string; category?: string } }> => {
  if (before && relevant.every((name) => (doc[name] ?? null) === (before[name] ?? null)))
    return { findings: [], derived: {} }
  const row = rowOf(doc)
  const ids = { indicator: idOf(doc['indicator']), area: idOf(doc['area']) }
  if (!row) return { findings: [], derived: {} }
  const { findings, period, category } = check({ row, ...(await known(req, ids)) })
  // What is missing altogether, its own field says.
  const own = findings.filter(({ path }) => !(path in ids) || idOf(doc[path]) !== null)
  return { findings: own, derived: { category, ...(period ? { period: period.text } : {}) } }
}
