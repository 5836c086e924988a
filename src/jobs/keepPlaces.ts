import type { TaskConfig } from 'payload'

import { jobLabels } from '#glossary'
import { keepPlaces as keep } from '#usecases/areas/places'
import { inTransaction } from '#usecases/records/inTransaction'

/**
 * A membership may begin or end with the day, and rights follow it. Each hour, for midnight in Germany
 * is another hour where the server keeps another time; nothing is written where nothing changed.
 */
export const keepPlaces: TaskConfig<{ input: object; output: { moved: number } }> = {
  slug: 'keepPlaces',
  label: jobLabels.keepPlaces.de,
  inputSchema: [],
  outputSchema: [{ name: 'moved', type: 'number', required: true }],
  retries: 2,
  schedule: [{ cron: '0 1 * * * *', queue: 'nightly' }],
  handler: async ({ req }) => ({ output: { moved: await inTransaction(req.payload, keep) } }),
}
