import type { Payload } from 'payload'

/** Ends jobs and connections; afterwards nothing keeps the process alive. */
export const closeDatabase = (payload: Payload): Promise<void> => payload.destroy()
