import type { PayloadRequest } from 'payload'

import { membershipOf } from '#domain/areas/memberships'
import { total } from '#domain/figures/categories'
import type { Patch } from '#domain/figures/changedSlices'
import type { Observation } from '#domain/figures/types'
import { idOf } from '#domain/records/link'

import { touchedBy } from './touched.ts'

/** A document as hooks get it; `null` or empty where it did not or does not exist. */
export type Doc = { [field: string]: unknown } | null

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

type Key = Omit<Patch, 'observation'>

const keyOf = (doc: Doc): Key | null => {
  const [indicator, area] = [idOf(doc?.['indicator']), idOf(doc?.['area'])]
  const [period, category] = [doc?.['period'], doc?.['category'] ?? total]
  if (indicator === null || area === null) return null
  if (typeof period !== 'string' || typeof category !== 'string') return null
  return { indicator, period, area, category }
}

const observationOf = ({ area, category }: Key, doc: NonNullable<Doc>): Observation => ({
  area,
  category,
  status: doc['status'] as Observation['status'],
  value: numberOf(doc['value']),
  numerator: numberOf(doc['numerator']),
  denominator: numberOf(doc['denominator']),
  unassignedCases: numberOf(doc['unassignedCases']),
  unassignedBase: numberOf(doc['unassignedBase']),
})

/** An observation was saved or deleted: it is gone from where it was and stands where it is. */
export const touchObservation = (req: PayloadRequest, before: Doc, after: Doc): void => {
  const { patches } = touchedBy(req)
  const [left, reached] = [keyOf(before), keyOf(after)]
  if (left) patches.push({ ...left, observation: null })
  if (reached && after) patches.push({ ...reached, observation: observationOf(reached, after) })
}

/** Links compare by id, missing values as null. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return JSON.stringify(value.map((one: unknown) => plain(one)))
  return idOf(value) ?? value ?? null
}

const differs = (before: Doc, after: Doc, fields: readonly string[]): boolean =>
  fields.some((field) => plain(before?.[field]) !== plain(after?.[field]))

type Edit = { req: PayloadRequest; id: string; before: Doc; after: Doc }

/**
 * An area counts anew when it begins or ends; its population weighs what is missing. One that is made
 * or deleted counts by its memberships alone.
 */
export const touchArea = ({ req, id, before, after }: Edit): void => {
  if (!before?.['id'] || !after) return
  const touched = touchedBy(req)
  if (differs(before, after, ['validFrom', 'validTo'])) touched.areas.add(id)
  if (differs(before, after, ['population'])) touched.weights.add(id)
}

/** What a membership was and what it is now. */
export const touchMembership = (req: PayloadRequest, before: Doc, after: Doc): void => {
  if (!differs(before, after, ['child', 'parent', 'division', 'validFrom', 'validTo'])) return
  for (const membership of [membershipOf(before), membershipOf(after)])
    if (membership) touchedBy(req).memberships.push(membership)
}

/** Which division is summed follows from what is said of all of them; a new one has no areas yet. */
export const touchDivision = (req: PayloadRequest, before: Doc, after: Doc): void => {
  if (before?.['id'] && differs(before, after, ['rank', 'isPartition']))
    touchedBy(req).isEverything = true
}

const ruleFields = [
  'kind',
  'factor',
  'isShare',
  'source',
  'periodKind',
  'measuring',
  'referenceDay',
  'breakdown',
  'divisionOrder',
]

/** All slices of an indicator count anew when its rule changes. */
export const touchIndicator = ({ req, id, before, after }: Edit): void => {
  if (differs(before, after, ruleFields)) touchedBy(req).indicators.add(id)
}

/** The figures of a data source are protected anew when its rule changes. */
export const touchSource = ({ req, id, before, after }: Edit): void => {
  if (differs(before, after, ['minCases', 'protectionMethod'])) touchedBy(req).sources.add(id)
}

/** A breakdown decides which categories make a total. */
export const touchBreakdown = (req: PayloadRequest, id: string): void => {
  touchedBy(req).breakdowns.add(id)
}
