import type { CollectionBeforeChangeHook } from 'payload'

import { readersOfMinutes } from '#usecases/meetings/minutesReaders'

/** Keeps who may read the minutes: those attending, and those who held a seat on that day. */
export const keepMinutesReaders: CollectionBeforeChangeHook = async ({ req, data }) => ({
  ...data,
  readers: await readersOfMinutes(req, data),
})
