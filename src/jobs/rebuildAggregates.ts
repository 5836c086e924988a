import type { TaskConfig } from 'payload'

import { jobLabels } from '#glossary'
import { rebuildAggregates as rebuild } from '#usecases/figures/rebuildAggregates'

type Rebuild = {
  input: { isPendingOnly?: boolean }
  output: { indicators: number; changedSlices: number }
}

/**
 * Everything every night, and after edits that touch too many slices to derive them while saving
 * the indicators that wait for it.
 */
export const rebuildAggregates: TaskConfig<Rebuild> = {
  slug: 'rebuildAggregates',
  label: jobLabels.rebuildAggregates.de,
  inputSchema: [{ name: 'isPendingOnly', type: 'checkbox' }],
  outputSchema: [
    { name: 'indicators', type: 'number', required: true },
    { name: 'changedSlices', type: 'number', required: true },
  ],
  retries: 2,
  schedule: [{ cron: '0 0 3 * * *', queue: 'nightly' }],
  handler: async ({ req, input }) => {
    const isPendingOnly = input.isPendingOnly === true
    const { done, changedSlices } = await rebuild({ payload: req.payload, isPendingOnly })
    return { output: { indicators: done, changedSlices } }
  },
}
