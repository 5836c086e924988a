import type { PayloadRequest } from 'payload'

import { DomainError, type Finding } from '#domain/errors'
import { formatGermanDay } from '#domain/german/germanDate'
import { checkObservation } from '#domain/figures/observationRules'
import { parsePeriod } from '#domain/figures/period'
import type { Area, ProtectionRule } from '#domain/figures/types'
import { validOn } from '#domain/areas/validity'
import { loadAreas } from '#store/areas/areaStore'
import { insertObservations, type NewObservation } from '#store/figures/observationStore'
import { loadRules } from '#store/figures/ruleStore'

import { recomputeAggregates } from './recomputeAggregates.ts'

export type ObservationInput = NewObservation

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

type Known = { rules: Map<string, ProtectionRule>; areas: Map<string, Area> }

const checkPlace = ({ area, period }: ObservationInput, areas: Known['areas']): Finding[] => {
  const found = areas.get(area)
  if (!found) return [{ path: 'area', code: 'relation.unknown', params: {} }]
  try {
    const { lastDay } = parsePeriod(period)
    if (validOn(found, lastDay)) return []
    const params = { day: formatGermanDay(lastDay) }
    return [{ path: 'area', code: 'area.notValidInPeriod', params }]
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return [{ path: 'period', code: error.code, params: error.params }]
  }
}

const check = (row: ObservationInput, { rules, areas }: Known): Finding[] => {
  const rule = rules.get(row.indicator)
  if (!rule) return [{ path: 'indicator', code: 'relation.unknown', params: {} }]
  return [...checkPlace(row, areas), ...checkObservation(row, rule)]
}

/**
 * Saves many new observations at once, all or none, past the hooks: checks them here and recomputes
 * each touched slice once. Needs the transaction of `req`.
 * @throws ImportError when a row breaks a rule of its indicator or names nothing that exists
 */
export const importObservations = async ({
  req,
  rows,
}: {
  req: PayloadRequest
  rows: readonly ObservationInput[]
}): Promise<void> => {
  const rules = await loadRules(req, [...new Set(rows.map(({ indicator }) => indicator))])
  const areas = new Map((await loadAreas(req)).map((area) => [area.id, area]))
  const rejected = rows
    .map((row, index) => ({ index, findings: check(row, { rules, areas }) }))
    .filter(({ findings }) => findings.length > 0)
  if (rejected.length > 0) throw new ImportError(rejected)
  await insertObservations({ req, rows })
  await recomputeAggregates({ req, keys: rows })
}
