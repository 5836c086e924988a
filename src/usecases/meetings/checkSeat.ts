import type { PayloadRequest } from 'payload'

import type { Finding } from '#domain/errors'
import { dayOf, formatGermanDay } from '#domain/german/germanDate'
import { isTenureOrdered, overlap } from '#domain/meetings/seats'
import { idOf } from '#domain/records/link'
import { readSeats } from '#store/meetings/seatStore'

/** A seat about to be saved, not yet validated; links are ids. */
export type SeatDoc = { body?: unknown; member?: unknown; since?: unknown; until?: unknown }

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
  const [body, member] = [idOf(seat.body), idOf(seat.member)]
  const tenure = { since: dayOf(seat.since), until: dayOf(seat.until) }
  if (body === null || member === null) return []
  if (!isTenureOrdered(tenure)) return [{ path: 'until', code: 'seat.order', params: {} }]
  const others = await readSeats(req, { body, member })
  const twin = others.find((one) => one.id !== id && overlap(one, tenure))
  if (!twin) return []
  const params = { since: german(twin.since), until: german(twin.until) }
  return [{ path: 'member', code: 'seat.overlap', params }]
}
