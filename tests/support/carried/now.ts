import type { CollectionSlug, Payload } from 'payload'

import type { Aggregate } from '#domain/figures/types'
import { loadSlices } from '#store/figures/slices'
import { inTransaction } from '#usecases/records/inTransaction'

import type { StartedPayload } from '../payload.ts'
import type { Doc } from '../records.ts'
import { restOf, signIn, type Send } from '../rest.ts'
import { keyOf, type Cell, type Rights, type Row } from './before.ts'

/** Of every account in the databases. */
const password = 'Sommerregen-2026'

export const docsOf = async (payload: Payload, collection: string): Promise<Doc[]> => {
  const query = { collection: collection as CollectionSlug, pagination: false, depth: 0 }
  return (await payload.find(query)).docs as unknown as Doc[]
}

type Keyed = { indicator: unknown; area: unknown }

/** Names a row by code of its indicator and key of its area. */
const naming = async (payload: Payload) => {
  const names = async (collection: string, field: string) =>
    new Map((await docsOf(payload, collection)).map((doc) => [doc.id, String(doc[field])]))
  const indicators = await names('indicators', 'code')
  const areas = await names('areas', 'key')
  return (doc: Keyed): Row => ({
    ...(doc as Row & Keyed),
    indicator: indicators.get(String(doc.indicator)) ?? null,
    area: areas.get(String(doc.area)) ?? null,
  })
}

/** Rows of slices as aggregates were called then. */
const aggregatesOf = async (payload: Payload): Promise<Keyed[]> => {
  const indicators = await docsOf(payload, 'indicators')
  const rows: Keyed[] = []
  for (const { id: indicator } of indicators) {
    const slices = await inTransaction(payload, (req) => loadSlices(req, indicator))
    for (const { period, content } of slices) {
      const own = content.cells.flatMap(({ row }): Aggregate[] => (row ? [row] : []))
      rows.push(...own.map((row) => ({ ...row, indicator, period, gap: row.difference })))
    }
  }
  return rows
}

/** Rows as they are stored now, by `indicator period area`, with the given columns. */
export const rowsNow = async (
  payload: Payload,
  collection: 'figures' | 'aggregates' | 'observations',
  columns: readonly string[],
): Promise<Map<string, Row>> => {
  const named = await naming(payload)
  const docs =
    collection === 'aggregates'
      ? await aggregatesOf(payload)
      : ((await docsOf(payload, collection)) as unknown as Keyed[])
  return new Map(
    docs.map(named).map((row) => {
      const cells = columns.map((column) => [column, row[column] ?? null] as const)
      return [keyOf(row), Object.fromEntries<Cell>(cells)]
    }),
  )
}

const countOf = async (send: Send, slug: string) => {
  const response = await send(`/${slug}/count`)
  return response.status === 200
    ? ((await response.json()) as { totalDocs: number }).totalDocs
    : ('refused' as const)
}

const observationsOf = async (send: Send, named: (doc: Keyed) => Row) => {
  const answer = await send('/observations?limit=100000&depth=0')
  const { docs = [] } = (await answer.json()) as { docs?: (Doc & Keyed)[] }
  const mayChange: string[] = []
  for (const doc of docs.filter((one) => keyOf(named(one)).startsWith('LEIST 202'))) {
    const access = await send(`/observations/access/${doc.id}`, { method: 'POST' })
    const { update } = (await access.json()) as { update?: unknown }
    if (update) mayChange.push(keyOf(named(doc)))
  }
  return { reads: docs.map(named).map(keyOf).sort(), mayChange: mayChange.sort() }
}

/** What REST shows an account now, asked for the same as then. */
export const rightsNow = async (
  started: StartedPayload,
  email: string,
  before: Rights,
): Promise<Rights> => {
  const send = restOf(started, await signIn(started, { email, password }))
  const named = await naming(started.payload)
  const counts: Rights['counts'] = {}
  for (const slug of Object.keys(before.counts)) counts[slug] = await countOf(send, slug)
  const { observations } = before
  return {
    role: before.role,
    counts,
    ...(observations ? { observations: await observationsOf(send, named) } : {}),
  }
}
