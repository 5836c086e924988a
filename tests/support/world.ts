import type { Payload } from 'payload'

import type { Area, Observation, ProtectionRule } from '#domain/figures/types'
import { loadAreas } from '#store/areas/areaStore'
import { loadRules } from '#store/figures/rules'
import { inTransaction } from '#usecases/records/inTransaction'
import type { Doc } from '#tests/support/records'

type Stored = Observation & { indicator: string; period: string }

/** All documents of a collection, links as ids. */
export const all = async (payload: Payload, collection: string): Promise<Doc[]> => {
  const query = { collection: collection as never, pagination: false, depth: 0 }
  return (await payload.find(query)).docs
}

/** Rows that belong to one indicator and period, by area. */
export const sliceRows = async (
  payload: Payload,
  collection: 'aggregates' | 'figures',
  slice: { indicator: string; period: string },
): Promise<Map<string, Doc>> => {
  const { docs } = await payload.find({
    collection,
    where: { indicator: { equals: slice.indicator }, period: { equals: slice.period } },
    pagination: false,
    depth: 0,
  })
  return new Map((docs as unknown as Doc[]).map((doc) => [doc['area'] as string, doc]))
}

/** What the derived rows follow from, read through Payload. */
export const facts = async (payload: Payload, indicators: readonly string[]) => {
  const observations = (await all(payload, 'observations')) as unknown as Stored[]
  const rules = await inTransaction(payload, (req) => loadRules(req, indicators))
  const areas = await inTransaction(payload, (req) => loadAreas(req))
  return { observations, rules, areas } satisfies {
    observations: Stored[]
    rules: Map<string, ProtectionRule>
    areas: Area[]
  }
}
