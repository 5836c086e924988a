import type { PayloadRequest } from 'payload'

import type { Finding } from '#domain/errors'
import { mergeChanges, type Patch } from '#domain/figures/changedSlices'
import { checkObservation } from '#domain/figures/observationRules'
import type { Observation } from '#domain/figures/types'
import { groupBy } from '#domain/records/groupBy'
import { total } from '#domain/figures/categories'
import {
  insertObservations,
  loadPlaces,
  type NewObservation,
  placeOf,
} from '#store/figures/observations'
import { knownTerritory } from '#store/figures/known'
import { loadRules } from '#store/figures/rules'

import { newId } from '../records/newId.ts'
import { deriveIndicator } from './deriveIndicator.ts'

export type ObservationInput = Omit<NewObservation, 'category'> & { category?: string }

/** A row that was refused: its place in the input and every broken rule. */
export type RejectedRow = { index: number; findings: Finding[] }

/** Nothing was saved; `rejected` says which rows and why. */
export class ImportError extends Error {
  override name = 'ImportError'
  readonly rejected: readonly RejectedRow[]

  constructor(rejected: readonly RejectedRow[]) {
    const [first] = rejected
    super(`${rejected.length} rows refused, first ${first?.index}: ${JSON.stringify(first)}`)
    this.rejected = rejected
  }
}

const patchOf = (row: NewObservation): Patch => {
  const { indicator, period, area, category, status, value, numerator, denominator } = row
  const { unassignedCases, unassignedBase } = row
  const numbers = { value, numerator, denominator, unassignedCases, unassignedBase }
  const observation: Observation = { area, category, status, ...numbers }
  return { indicator, period, area, category, observation }
}

type Accepted = { index: number; row: NewObservation }

/** Rows for a place that is taken, by what is stored or by a row before them. */
const duplicates = async (
  req: PayloadRequest,
  accepted: readonly Accepted[],
): Promise<RejectedRow[]> => {
  const rejected: RejectedRow[] = []
  for (const [indicator, own] of groupBy(accepted, ({ row }) => row.indicator)) {
    const periods = [...new Set(own.map(({ row }) => row.period))]
    const taken = new Set((await loadPlaces(req, indicator, periods)).map(placeOf))
    for (const { index, row } of own) {
      if (taken.has(placeOf(row)))
        rejected.push({
          index,
          findings: [{ path: 'area', code: 'observation.duplicate', params: {} }],
        })
      taken.add(placeOf(row))
    }
  }
  return rejected
}

/**
 * Saves many new observations at once, all or none, past the hooks: checks them here and derives
 * each touched slice once. Needs the transaction of `req`.
 * @throws ImportError when a row breaks a rule of its indicator, names nothing that exists or is for
 *   a place that has an observation
 */
export const importObservations = async ({
  req,
  rows,
}: {
  req: PayloadRequest
  rows: readonly ObservationInput[]
}): Promise<void> => {
  const rules = await loadRules(req, [...new Set(rows.map(({ indicator }) => indicator))])
  const areas = new Map((await knownTerritory(req)).areas.map((area) => [area.id, area]))
  const rejected: RejectedRow[] = []
  const accepted: Accepted[] = []
  rows.forEach((given, index) => {
    const row = { category: total, ...given }
    const known = { rule: rules.get(row.indicator), area: areas.get(row.area) }
    const { findings, period, category } = checkObservation({ row, ...known })
    if (findings.length > 0 || !period) rejected.push({ index, findings })
    else accepted.push({ index, row: { ...row, period: period.text, category } })
    const { rule } = known
    // The first row decides the kind of period where the indicator has none.
    if (rule?.periodKind === null && period)
      rules.set(row.indicator, { ...rule, periodKind: period.kind })
  })
  rejected.push(...(await duplicates(req, accepted)))
  if (rejected.length > 0) throw new ImportError(rejected.toSorted((a, b) => a.index - b.index))
  const fresh = accepted.map(({ row }) => row)
  const identified = fresh.map((row) => ({ id: newId('observations'), ...row }))
  await insertObservations({ req, rows: identified })
  const changes = mergeChanges(fresh.map(patchOf), [])
  for (const [indicator, own] of groupBy(changes, (change) => change.indicator))
    await deriveIndicator({ req, indicator, changes: own })
}
