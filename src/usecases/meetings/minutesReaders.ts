import type { PayloadRequest } from 'payload'

import { dayOf } from '#domain/german/germanDate'
import { readersOf } from '#domain/meetings/seats'
import { idOf } from '#domain/records/link'
import { readBodies, readMeetings, writeReaders } from '#store/meetings/readerStore'
import { readSeats } from '#store/meetings/seatStore'

/** Minutes about to be saved, not yet validated. */
export type MinutesDoc = { body?: unknown; date?: unknown; attendance?: unknown }

type Row = { actor?: unknown } | null

const attending = ({ attendance }: MinutesDoc): string[] =>
  Array.isArray(attendance) ? attendance.flatMap((row: Row) => idOf(row?.actor) ?? []) : []

/**
 * Ids of the actors who may read minutes about to be saved, once they are released. None where body
 * or day are missing: then the save is refused anyway.
 */
export const readersOfMinutes = async (
  req: PayloadRequest,
  minutes: MinutesDoc,
): Promise<string[]> => {
  const [body, day] = [idOf(minutes.body), dayOf(minutes.date)]
  if (body === null || day === null) return []
  return readersOf({ day, attending: attending(minutes) }, await readSeats(req, { body }))
}

const refreshBody = async (req: PayloadRequest, body: string): Promise<number> => {
  const seats = await readSeats(req, { body })
  let changed = 0
  for (const { id, readers: stored, ...meeting } of await readMeetings(req, body)) {
    const readers = readersOf(meeting, seats)
    if (stored.toSorted().join() === readers.join()) continue
    await writeReaders(req, { id, readers })
    changed += 1
  }
  return changed
}

/** Brings the readers of all minutes of some bodies up to date after their seats have changed. */
export const refreshMinutesReaders = async (
  req: PayloadRequest,
  bodies: Iterable<string>,
): Promise<void> => {
  for (const body of bodies) await refreshBody(req, body)
}

/**
 * Fills in who may read which minutes, for a database that was kept before this was stored. Writes
 * only what differs, so it may run again. Returns how many minutes it changed.
 */
export const fillMinutesReaders = async (req: PayloadRequest): Promise<number> => {
  let changed = 0
  for (const body of await readBodies(req)) changed += await refreshBody(req, body)
  return changed
}
