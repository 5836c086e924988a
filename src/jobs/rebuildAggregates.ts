import type { TaskConfig } from 'payload'

import { rebuildAggregates as rebuild } from '#usecases/figures/rebuildAggregates'

type Rebuild = { input: object; output: { indicators: number; changedSlices: number } }

/** Every night, and after edits that touch too many slices to derive them while saving. */
export const rebuildAggregates: TaskConfig<Rebuild> = {
  slug: 'rebuildAggregates',
  label: 'Kennzahlen neu berechnen',
  inputSchema: [],
  outputSchema: [
    { name: 'indicators', type: 'number', required: true },
    { name: 'changedSlices', type: 'number', required: true },
  ],
  retries: 2,
  schedule: [{ cron: '0 0 3 * * *', queue: 'nightly' }],
  handler: async ({ req }) => {
    const { done, changedSlices } = await rebuild({ payload: req.payload })
    return { output: { indicators: done, changedSlices } }
  },
}
