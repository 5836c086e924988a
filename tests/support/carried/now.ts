import type { Payload } from 'payload'

import { restOf, signIn, type Send } from '#tests/access/world/clients'
import type { StartedPayload } from '../payload.ts'
import type { Doc } from '../records.ts'
import { all } from '../world.ts'
import { keyOf, type Rights, type Row } from './before.ts'

/** Names a row by code of its indicator and key of its area. */
const naming = async (payload: Payload) => {
  const names = async (collection: string, field: string) =>
    new Map((await all(payload, collection)).map((doc) => [doc.id, String(doc[field])]))
  const indicators = await names('indicators', 'code')
  const areas = await names('areas', 'key')
  return (doc: Doc): Row => ({
    ...(doc as unknown as Row),
    indicator: indicators.get(String(doc['indicator'])) ?? null,
    area: areas.get(String(doc['area'])) ?? null,
  })
}

/** Rows as they are stored now, by `indicator period area`, with the given columns. */
export const rowsNow = async (
  payload: Payload,
  collection: string,
  columns: readonly string[],
): Promise<Map<string, Row>> => {
  const named = await naming(payload)
  return new Map(
    (await all(payload, collection)).map(named).map((row) => {
      const cells = columns.map((column) => [column, row[column] ?? null])
      return [keyOf(row), Object.fromEntries(cells) as Row]
    }),
  )
}

const countOf = async (send: Send, slug: string) => {
  const response = await send(`/${slug}/count`)
  return response.status === 200
    ? ((await response.json()) as { totalDocs: number }).totalDocs
    : ('refused' as const)
}

const observationsOf = async (send: Send, named: (doc: Doc) => Row) => {
  const answer = await send('/observations?limit=100000&depth=0')
  const { docs = [] } = (await answer.json()) as { docs?: Doc[] }
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
  const send = restOf(started, await signIn(started, email.replace('@example.org', '')))
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
