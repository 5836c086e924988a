import type { PayloadRequest } from 'payload'

import { readRows, writeRows, type FlatRow } from '#database/rows'
import type { Observation, SliceKey } from '#domain/figures/types'

/** An observation that is not stored yet. */
export type NewObservation = Observation & SliceKey

/** Inserts many observations past the hooks: whoever calls has checked them and derives after. */
export const insertObservations = async ({
  req,
  rows,
}: {
  req: PayloadRequest
  rows: readonly (NewObservation & { id: string })[]
}): Promise<void> => {
  const changedAt = new Date().toISOString()
  const insert = rows.map((row): FlatRow => ({ ...row, changedAt, revision: 1 }))
  await writeRows({ req, collection: 'observations', changes: { insert } })
}

/** Where an observation of an indicator belongs; there is one at most. */
export type Place = Pick<NewObservation, 'period' | 'area' | 'category'>

export const placeOf = ({ period, area, category }: Place): string =>
  JSON.stringify([period, area, category])

/** Places of an indicator that have an observation, in the periods named: one query. */
export const loadPlaces = (
  req: PayloadRequest,
  indicator: string,
  periods: string[],
): Promise<Place[]> =>
  readRows<Place>({
    req,
    collection: 'observations',
    where: { indicator, period: periods },
    fields: ['period', 'area', 'category'],
  })

const fields = [
  'period',
  'area',
  'category',
  'status',
  'value',
  'numerator',
  'denominator',
  'unassignedCases',
  'unassignedBase',
] as const

/** All observations of an indicator: one query. */
export const loadObservations = async (
  req: PayloadRequest,
  indicator: string,
): Promise<(Observation & { period: string })[]> =>
  readRows<Observation & { period: string }>({
    req,
    collection: 'observations',
    where: { indicator },
    fields,
  })
