import type { PayloadRequest } from 'payload'

import { DomainError, type Finding } from '#domain/errors'
import { checkObservation } from '#domain/observationRules'
import { parsePeriod } from '#domain/period'
import type { ProtectionRule } from '#domain/types'
import { loadAreas } from '#store/areaStore'
import { insertObservations, type NewObservation } from '#store/observationStore'
import { loadRules } from '#store/ruleStore'

import { recomputeAggregates } from './recomputeAggregates.ts'

export type ObservationInput = NewObservation

/** A row that was refused: its place in the input and every broken rule. */
export type RejectedRow = { index: number; findings: Finding[] }

/** Nothing was saved; `rejected` says which rows and why. */
export class ImportError extends Error {
  readonly rejected: readonly RejectedRow[]

  constructor(rejected: readonly RejectedRow[]) {
    const [first] = rejected
    super(
      `${rejected.length} rows refused, the first is row ${first?.index}: ${JSON.stringify(first?.findings)}`,
    )
    this.name = 'ImportError'
    this.rejected = rejected
  }
}

type Known = { rules: Map<string, ProtectionRule>; areas: Set<string> }

const checkPeriod = (period: string): Finding[] => {
  try {
    parsePeriod(period)
    return []
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return [{ path: 'period', code: error.code, params: error.params }]
  }
}

const check = (row: ObservationInput, { rules, areas }: Known): Finding[] => {
  const rule = rules.get(row.indicator)
  if (!rule) return [{ path: 'indicator', code: 'relation.unknown', params: {} }]
  if (!areas.has(row.area)) return [{ path: 'area', code: 'relation.unknown', params: {} }]
  return [...checkPeriod(row.period), ...checkObservation(row, rule)]
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
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))]
  const rules = await loadRules(req, indicators)
  const areas = new Set((await loadAreas(req)).map(({ id }) => id))
  const rejected = rows
    .map((row, index) => ({ index, findings: check(row, { rules, areas }) }))
    .filter(({ findings }) => findings.length > 0)
  if (rejected.length > 0) throw new ImportError(rejected)
  await insertObservations({ req, rows })
  await recomputeAggregates({ req, keys: rows })
}
