import type { Payload, PayloadRequest } from 'payload'

import { loadIndicatorIds, loadPending, markPending } from '#store/figures/indicators'
import { saveFigures } from '#store/figures/figures'
import { saveSlices } from '#store/figures/slices'
import { inTransaction } from '../records/inTransaction.ts'
import { nextTurn } from '../records/nextTurn.ts'

import { compareIndicator } from './compareIndicator.ts'

export type RebuildProgress = { done: number; of: number; changedSlices: number }

/** Brings all slices and figures of one indicator in line; returns how many slices were not. */
export const rebuildIndicator = async (req: PayloadRequest, indicator: string): Promise<number> => {
  const { save, remove, diffs } = await compareIndicator(req, indicator)
  await saveSlices({ req, indicator, save, remove })
  await saveFigures({ req, indicator, diffs })
  const periods = [...save, ...diffs].map(({ period }) => period)
  return new Set([...periods, ...remove]).size
}

/**
 * Derives everything anew from the observations, or what waits for it, and writes what differs. One
 * transaction an indicator: people can save in between, memory holds one indicator at a time, and an
 * end in the middle leaves nothing half done.
 */
export const rebuildAggregates = async ({
  payload,
  isPendingOnly = false,
  onProgress,
}: {
  payload: Payload
  isPendingOnly?: boolean
  onProgress?: (progress: RebuildProgress) => void
}): Promise<RebuildProgress> => {
  const wanted = await inTransaction(payload, (req) =>
    isPendingOnly ? loadPending(req) : loadIndicatorIds(req),
  )
  const pending = new Set(await inTransaction(payload, (req) => loadPending(req)))
  const progress = { done: 0, of: wanted.length, changedSlices: 0 }
  for (const indicator of wanted) {
    progress.changedSlices += await inTransaction(payload, async (req) => {
      const changed = await rebuildIndicator(req, indicator)
      if (pending.has(indicator)) await markPending(req, [indicator], false)
      return changed
    })
    progress.done += 1
    onProgress?.({ ...progress })
    await nextTurn()
  }
  return progress
}
