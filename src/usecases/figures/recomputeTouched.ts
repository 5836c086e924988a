import type { PayloadRequest } from 'payload'

import { mergeSlices, type ChangedSlice } from '#domain/figures/changedSlices'
import { loadIndicatorIds } from '#store/figures/indicatorStore'
import { queueRebuild } from '#store/figures/jobStore'
import { loadSlicesOfAreas, loadSlicesOfIndicators } from '#store/figures/touchedSliceStore'

import { recomputeAggregates } from './recomputeAggregates.ts'
import { takeTouched, type Touched } from './touched.ts'

/** Above this a save would keep everybody else waiting; see decisions/0011. */
export const slicesInline = 400

const slicesOf = async (req: PayloadRequest, touched: Touched): Promise<ChangedSlice[]> => {
  const sources = [...touched.sources]
  const supplied = sources.length > 0 ? await loadIndicatorIds(req, { sources }) : []
  return [
    ...touched.slices,
    ...(await loadSlicesOfIndicators(req, [...touched.indicators, ...supplied])),
    ...(await loadSlicesOfAreas(req, {
      areas: [...touched.areas],
      parents: [...touched.parents],
    })),
  ]
}

/**
 * Derives anew what `req` has touched, in its transaction. A change that touches very many slices
 * (a county's area tree, the rule of a big source) queues a rebuild in that transaction instead.
 */
export const recomputeTouched = async (req: PayloadRequest): Promise<void> => {
  const touched = takeTouched(req)
  if (!touched) return
  const keys = await slicesOf(req, touched)
  if (mergeSlices(keys).length > slicesInline) await queueRebuild(req)
  else await recomputeAggregates({ req, keys })
}
