import type { Config } from 'payload'

import { keepPlaces } from './keepPlaces.ts'
import { rebuildAggregates } from './rebuildAggregates.ts'

/** The server runs them itself; the addresses that start them would be open to everybody signed in. */
const nobody = () => false

/** Work that runs in the server process beside requests; started by `getPayload({ cron: true })`. */
export const jobs: NonNullable<Config['jobs']> = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  tasks: [keepPlaces, rebuildAggregates],
  autoRun: [
    { cron: '* * * * *', queue: 'default', silent: true },
    { cron: '*/10 * * * *', queue: 'nightly', silent: true },
  ],
  deleteJobOnComplete: true,
}
