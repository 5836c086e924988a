import type { PayloadRequest } from 'payload'

import type { Finding } from '#domain/errors'
import { formatGermanDay, isIsoDay } from '#domain/german/germanDate'
import { isTenureOrdered, overlap, type Tenure } from '#domain/meetings/seats'
import { readSeats } from '#store/meetings/seatStore'

/** A seat about to be saved, not yet validated; links are ids. */
export type SeatDoc = { body?: unknown; member?: unknown; since?: unknown; until?: unknown }

/** ISO day of a stored date; `undefined` where it is no day, which its own field will say. */
const dayOf = (date: unknown): string | null | undefined => {
  if (date === null || date === undefined || date === '') return null
  const day = typeof date === 'string' ? date.slice(0, 10) : ''
  return isIsoDay(day) ? day : undefined
}

const tenureOf = (seat: SeatDoc): Tenure | null => {
  const [since, until] = [dayOf(seat.since), dayOf(seat.until)]
  return since === undefined || until === undefined ? null : { since, until }
}

const german = (day: string | null): string => (day === null ? '…' : formatGermanDay(day))

/** Broken rules of a seat: it ends after it began, and nobody holds two in one body at a time. */
export const checkSeat = async ({
  req,
  seat,
  id,
}: {
  req: PayloadRequest
  seat: SeatDoc
  /** Of the saved seat; none for a new one. */
  id: string | undefined
}): Promise<Finding[]> => {
  const { body, member } = seat
  const tenure = tenureOf(seat)
  if (tenure === null || typeof body !== 'string' || typeof member !== 'string') return []
  if (!isTenureOrdered(tenure)) return [{ path: 'until', code: 'seat.order', params: {} }]
  const others = await readSeats(req, { body, member })
  const twin = others.find((one) => one.id !== id && overlap(one, tenure))
  if (!twin) return []
  const params = { since: german(twin.since), until: german(twin.until) }
  return [{ path: 'member', code: 'seat.overlap', params }]
}
