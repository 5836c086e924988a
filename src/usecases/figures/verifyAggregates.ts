import type { Payload } from 'payload'

import { loadIndicatorIds } from '#store/figures/indicators'

import { inTransaction } from '../records/inTransaction.ts'
import { nextTurn } from '../records/nextTurn.ts'
import { compareIndicator, type IndicatorDifference } from './compareIndicator.ts'

/** An indicator whose stored slices or figures are not what a full rebuild would write. */
export type Difference = IndicatorDifference & { indicator: string }

/**
 * Holds the invariant against the database: an empty list means stored = full rebuild. All
 * indicators unless some are named.
 */
export const verifyAggregates = async (
  payload: Payload,
  { indicators }: { indicators?: readonly string[] } = {},
): Promise<Difference[]> => {
  const wanted = indicators ?? (await inTransaction(payload, (req) => loadIndicatorIds(req)))
  const differences: Difference[] = []
  for (const indicator of wanted) {
    const difference = await inTransaction(payload, (req) => compareIndicator(req, indicator))
    const { save, remove, diffs } = difference
    if (save.length + remove.length + diffs.length > 0)
      differences.push({ indicator, ...difference })
    await nextTurn()
  }
  return differences
}
