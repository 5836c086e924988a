import type { PayloadRequest } from 'payload'

import {
  changedPart,
  mergeSlices,
  type ChangedSlice,
  type MergedSlice,
} from '#domain/figures/changedSlices'
import type { Area } from '#domain/figures/types'
import { saveDerived } from '#store/figures/derivedStore'
import { knownAreas, knownRule } from '#store/figures/knownData'
import { loadRules } from '#store/figures/ruleStore'
import { loadSlice, loadSlices } from '#store/figures/sliceStore'

import { sliceDeriver } from './deriveSlices.ts'

/** Slices held in memory at once: some ten thousand rows even where a county has 300 areas. */
const slicesAtOnce = 40
/** Beyond this a slice is read whole: hardly more, and a shorter query. */
const areasAtOnce = 50

type Batch = { indicator: string; slices: MergedSlice[] }

const batchesOf = (slices: readonly MergedSlice[]): Batch[] => {
  const open = new Map<string, Batch>()
  const batches: Batch[] = []
  for (const slice of slices) {
    let batch = open.get(slice.indicator)
    if (!batch || batch.slices.length === slicesAtOnce) {
      batch = { indicator: slice.indicator, slices: [] }
      open.set(slice.indicator, batch)
      batches.push(batch)
    }
    batch.slices.push(slice)
  }
  return batches
}

/** The part of the slices that can have changed; undefined where all or nearly all can. */
const partOf = (areas: readonly Area[], slices: readonly MergedSlice[]) => {
  const ids = new Set<string>()
  for (const slice of slices) {
    if (!slice.areas) return undefined
    for (const id of slice.areas) ids.add(id)
  }
  const part = changedPart(areas, ids)
  return part.areas.size > areasAtOnce ? undefined : part
}

const recomputeOne = async (req: PayloadRequest, merged: MergedSlice): Promise<void> => {
  const { indicator, period } = merged
  const rule = await knownRule(req, indicator)
  const areas = await knownAreas(req)
  const part = partOf(areas, [merged])
  const slice = await loadSlice({ req, indicator, period, part })
  const changes = sliceDeriver(areas)({ slices: [slice], rule, part })
  await saveDerived({ req, indicator, changes })
}

const recomputeMany = async (req: PayloadRequest, merged: MergedSlice[]): Promise<void> => {
  const rules = await loadRules(req, [...new Set(merged.map(({ indicator }) => indicator))])
  const areas = await knownAreas(req)
  const derive = sliceDeriver(areas)
  for (const { indicator, slices } of batchesOf(merged)) {
    const part = partOf(areas, slices)
    const periods = slices.map(({ period }) => period)
    const loaded = await loadSlices({ req, indicator, periods, part })
    const changes = derive({ slices: loaded, rule: rules.get(indicator), part })
    await saveDerived({ req, indicator, changes })
  }
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
  keys: readonly ChangedSlice[]
}): Promise<void> => {
  const merged = mergeSlices(keys)
  const [first] = merged
  if (first && merged.length === 1) await recomputeOne(req, first)
  else if (first) await recomputeMany(req, merged)
}
