import type { Payload, PayloadRequest } from 'payload'

/** Slug of the task that derives everything anew. */
export const rebuildTask = 'rebuildAggregates'

/** The job is saved with the edit that needs it, or not at all. */
export const queueRebuild = async (req: PayloadRequest): Promise<void> => {
  await req.payload.jobs.queue({ task: rebuildTask, input: { isPendingOnly: true }, req })
}

/**
 * A server that was killed leaves its jobs marked as running, and nobody would take them up again.
 * All tasks may run twice, so this is safe beside other processes too.
 */
export const resetStaleJobs = async (payload: Payload): Promise<void> => {
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    depth: 0,
  })
}
