import type { Payload, PayloadRequest } from 'payload'

import { loadAreas } from '#store/areas/areaStore'
import { saveDerived } from '#store/figures/derivedStore'
import { loadIndicatorIds } from '#store/figures/indicatorStore'
import { loadRules } from '#store/figures/ruleStore'
import { loadSlices } from '#store/figures/sliceStore'

import { sliceDeriver } from './deriveSlices.ts'
import { inTransaction } from '#usecases/records/inTransaction'

export type RebuildProgress = { done: number; of: number; changedSlices: number }

/** Brings all slices of one indicator in line; returns how many were not. */
export const rebuildIndicator = async (req: PayloadRequest, indicator: string): Promise<number> => {
  const rules = await loadRules(req, [indicator])
  const derive = sliceDeriver(await loadAreas(req))
  const changes = derive({
    slices: await loadSlices({ req, indicator }),
    rule: rules.get(indicator),
  })
  await saveDerived({ req, indicator, changes })
  return changes.length
}

/**
 * Derives every aggregate and figure anew and writes what differs; rows of vanished slices go.
 * One transaction an indicator: people can save in between, memory holds one indicator at a time,
 * and an end in the middle leaves nothing half done.
 */
export const rebuildAggregates = async ({
  payload,
  onProgress,
}: {
  payload: Payload
  onProgress?: (progress: RebuildProgress) => void
}): Promise<RebuildProgress> => {
  const indicators = await inTransaction(payload, (req) => loadIndicatorIds(req))
  const progress = { done: 0, of: indicators.length, changedSlices: 0 }
  for (const indicator of indicators) {
    progress.changedSlices += await inTransaction(payload, (req) =>
      rebuildIndicator(req, indicator),
    )
    progress.done += 1
    onProgress?.({ ...progress })
  }
  return progress
}
