import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { dayOf } from '#domain/german/germanDate'
import type { DashboardEntry, MeasureEntry } from '#domain/startPage/dashboard'
import type { MeasureStatus } from '#domain/measures/measureStatus'

type Doc = Record<string, unknown>

type Query = {
  req: PayloadRequest
  collection: CollectionSlug
  fields: readonly string[]
  where: Where
  sort: string
  limit: number
  depth?: number
}

/** What the user may see, and no more of it than asked; never the whole collection. */
export const readDocs = async (query: Query): Promise<Doc[]> => {
  const { req, collection, fields, where, sort, limit, depth = 0 } = query
  const { docs } = await req.payload.find({
    collection,
    where,
    sort,
    limit,
    depth,
    // Who may read nothing of a collection has nothing due there; that is no error.
    disableErrors: true,
    overrideAccess: false,
    pagination: false,
    req,
    select: Object.fromEntries(fields.map((field) => [field, true as const])),
  })
  return docs as unknown as Doc[]
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The name of a populated relation; empty where it is not readable. */
const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? textOf(value.name) : ''

type Limits = { req: PayloadRequest; limit: number }

/** Code and title, with the day of one of its fields. */
export const readEntries = async (
  query: Omit<Query, 'fields'> & { day: string | null },
): Promise<DashboardEntry[]> => {
  const { day, ...rest } = query
  const docs = await readDocs({ ...rest, fields: ['code', 'title', ...(day ? [day] : [])] })
  return docs.map((doc) => ({
    id: textOf(doc['id']),
    title: [textOf(doc['code']), textOf(doc['title'])].filter(Boolean).join(' '),
    day: day ? dayOf(doc[day]) : null,
  }))
}

/** Data source and area of expected or unclear deliveries. */
export const readAvailability = async (
  { req, limit }: Limits,
  where: Where,
): Promise<DashboardEntry[]> => {
  const docs = await readDocs({
    req,
    collection: 'data-availability',
    fields: ['source', 'area', 'nextDelivery'],
    where,
    sort: 'nextDelivery',
    limit,
    depth: 1,
  })
  return docs.map((doc) => ({
    id: textOf(doc['id']),
    title: [nameOf(doc['source']), nameOf(doc['area'])].filter(Boolean).join(' – '),
    day: dayOf(doc['nextDelivery']),
  }))
}

/** Open Maßnahmen with a date up to `horizon`, of those that `where` finds. */
export const readDatedMeasures = async (
  { req, limit }: Limits,
  { horizon, where }: { horizon: string; where: Where },
): Promise<MeasureEntry[]> => {
  const docs = await readDocs({
    req,
    collection: 'measures',
    fields: ['code', 'title', 'status', 'startPlanned', 'startActual', 'endPlanned'],
    where: {
      and: [
        { status: { in: ['planned', 'running', 'delayed'] } },
        {
          or: [
            { endPlanned: { less_than_equal: horizon } },
            { startPlanned: { less_than_equal: horizon }, startActual: { exists: false } },
          ],
        },
        where,
      ],
    },
    sort: 'endPlanned',
    limit,
  })
  return docs.map((doc) => ({
    id: textOf(doc['id']),
    title: [textOf(doc['code']), textOf(doc['title'])].filter(Boolean).join(' '),
    day: null,
    status: doc['status'] as MeasureStatus,
    startPlanned: dayOf(doc['startPlanned']),
    startActual: dayOf(doc['startActual']),
    endPlanned: dayOf(doc['endPlanned']),
  }))
}
