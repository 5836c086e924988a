import type { Payload } from 'payload'

/** Ends the connection; Payload's own `destroy` leaves SQLite files open. */
export const closeDatabase = async (payload: Payload): Promise<void> => {
  const client = Reflect.get(payload.db, 'client') as { close?: () => void } | undefined
  await payload.destroy()
  client?.close?.()
}
