import type { PayloadRequest } from 'payload'

import { readDistinct } from '#database/rows'
import { berlinDay } from '#domain/german/germanDate'
import type { Meeting } from '#domain/meetings/seats'
import { idOf, idsOf } from '#domain/records/link'
import type { Minute } from '#payload-types'

export type KeptMeeting = Meeting & { id: string; readers: string[] }

/** The meetings of a body with who may read their minutes as it is stored; one query. */
export const readMeetings = async (req: PayloadRequest, body: string): Promise<KeptMeeting[]> => {
  const { docs } = await req.payload.find({
    collection: 'minutes',
    where: { body: { equals: body } },
    select: { date: true, attendance: true, readers: true },
    showHiddenFields: true,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, date, attendance, readers }) => ({
    id,
    day: berlinDay(date),
    attending: (attendance ?? []).flatMap(({ actor }) => idOf(actor) ?? []),
    readers: idsOf(readers),
  }))
}

/** Every body that has minutes; one query. */
export const readBodies = async (req: PayloadRequest): Promise<string[]> => {
  const query = { collection: 'minutes' as const, where: {}, fields: ['body'] as const }
  const rows = await readDistinct<{ body: string }>({ req, ...query })
  return rows.map(({ body }) => body)
}

/**
 * Stores who may read minutes, past the hooks: it follows from other records, so it is no edit of
 * the minutes and makes no open form of them old. Whole, for SQLite drops the rows within a record
 * (attendance, agenda) that a write does not name.
 */
export const writeReaders = async (
  req: PayloadRequest,
  { id, readers }: { id: string; readers: string[] },
): Promise<void> => {
  const target = { collection: 'minutes' as const, req }
  const where = { id: { equals: id } }
  // The type leaves out `false`; without it MongoDB would bring, and then store, reverse relations.
  const joins = false as never
  const doc = await req.payload.db.findOne<Minute>({ ...target, where, joins })
  if (!doc) throw new Error(`No minutes ${id} to store readers of.`)
  const { id: _, ...rest } = doc
  await req.payload.db.updateOne({ ...target, id, data: { ...rest, readers }, returning: false })
}
