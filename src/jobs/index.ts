import type { Config } from 'payload'

import { rebuildAggregates } from './rebuildAggregates.ts'

/** Work that runs in the server process beside requests; started by `getPayload({ cron: true })`. */
export const jobs: NonNullable<Config['jobs']> = {
  tasks: [rebuildAggregates],
  autoRun: [
    { cron: '* * * * *', queue: 'default', silent: true },
    { cron: '*/10 * * * *', queue: 'nightly', silent: true },
  ],
  deleteJobOnComplete: true,
}
