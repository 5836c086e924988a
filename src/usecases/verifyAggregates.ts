import type { Payload } from 'payload'

import { loadAreas } from '#store/areaStore'
import type { SliceChanges } from '#store/derivedStore'
import { loadIndicatorIds } from '#store/indicatorStore'
import { loadRules } from '#store/ruleStore'
import { loadSlices } from '#store/sliceStore'

import { sliceDeriver } from './deriveSlices.ts'
import { inTransaction } from './inTransaction.ts'

/** A slice whose stored rows are not what a full rebuild would write. */
export type Difference = SliceChanges & { indicator: string }

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
    const changes = await inTransaction(payload, async (req) => {
      const rules = await loadRules(req, [indicator])
      const derive = sliceDeriver(await loadAreas(req))
      return derive({ slices: await loadSlices({ req, indicator }), rule: rules.get(indicator) })
    })
    differences.push(...changes.map((change) => ({ indicator, ...change })))
  }
  return differences
}
