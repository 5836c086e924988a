import type { PayloadRequest } from 'payload'

import { uniqueSlices } from '#domain/affectedSlices'
import type { SliceKey } from '#domain/types'
import { loadAreas } from '#store/areaStore'
import { saveDerived } from '#store/derivedStore'
import { loadRules } from '#store/ruleStore'
import { loadSlices } from '#store/sliceStore'

import { sliceDeriver } from './deriveSlices.ts'

/** Slices held in memory at once: some ten thousand rows even where a county has 300 areas. */
const slicesAtOnce = 40

type Batch = { indicator: string; periods: string[] }

const batchesOf = (keys: readonly SliceKey[]): Batch[] => {
  const open = new Map<string, Batch>()
  const batches: Batch[] = []
  for (const { indicator, period } of keys) {
    let batch = open.get(indicator)
    if (!batch || batch.periods.length === slicesAtOnce) {
      batch = { indicator, periods: [] }
      open.set(indicator, batch)
      batches.push(batch)
    }
    batch.periods.push(period)
  }
  return batches
}

/**
 * Brings aggregates and figures of the given slices in line with their observations, inside the
 * transaction of `req`, so that they are saved with the edit or not at all. The number of queries
 * does not depend on the size of a slice; rows that are right already are not written.
 * @throws DomainError `period.invalid`, `observation.duplicate`
 */
export const recomputeAggregates = async ({
  req,
  keys,
}: {
  req: PayloadRequest
  keys: readonly SliceKey[]
}): Promise<void> => {
  const slices = uniqueSlices(keys)
  if (slices.length === 0) return
  const rules = await loadRules(req, [...new Set(slices.map(({ indicator }) => indicator))])
  const derive = sliceDeriver(await loadAreas(req))
  for (const { indicator, periods } of batchesOf(slices)) {
    const loaded = await loadSlices({ req, indicator, periods })
    await saveDerived({ req, indicator, changes: derive(loaded, rules.get(indicator)) })
  }
}
