import type { Payload } from 'payload'

import { loadAreas } from '#store/areas/areaStore'
import type { SliceChanges } from '#store/figures/derivedStore'
import { loadIndicatorIds } from '#store/figures/indicatorStore'
import { loadRules } from '#store/figures/ruleStore'
import { loadSlices } from '#store/figures/sliceStore'

import { sliceDeriver } from './deriveSlices.ts'
import { inTransaction } from '#usecases/records/inTransaction'

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
