import type { Payload } from 'payload'

import { resetStaleJobs } from '#store/figures/jobs'

/** At the start of a process: jobs that the last one left half done are taken up again. */
export const resumeJobs = (payload: Payload): Promise<void> => resetStaleJobs(payload)
