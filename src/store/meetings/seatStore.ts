import type { PayloadRequest } from 'payload'

import { readRows } from '#database/rows'
import { dayOf } from '#domain/german/germanDate'
import type { Seat } from '#domain/meetings/seats'

type Row = { member: string; since: string | null; until: string | null }

const fields = ['member', 'since', 'until'] as const

/** The seats of a body, or of one member in it, ended ones too; one query. */
export const readSeats = async (
  req: PayloadRequest,
  where: { body: string; member?: string },
): Promise<(Seat & { id: string })[]> => {
  const rows = await readRows<Row>({ req, collection: 'seats', where, fields })
  return rows.map(({ id, member, since, until }) => ({
    id,
    member,
    since: dayOf(since),
    until: dayOf(until),
  }))
}
