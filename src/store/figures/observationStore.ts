import type { PayloadRequest } from 'payload'

import { writeRows, type FlatRow } from '#database/rows'
import { parsePeriod } from '#domain/figures/period'
import type { Observation, SliceKey } from '#domain/figures/types'

/** An observation that is not stored yet. */
export type NewObservation = Observation & SliceKey

/** Inserts many observations past the hooks: whoever calls has checked them and recomputes. */
export const insertObservations = async ({
  req,
  rows,
}: {
  req: PayloadRequest
  rows: readonly NewObservation[]
}): Promise<void> => {
  const insert = rows.map((row): FlatRow => ({
    ...row,
    periodStart: `${parsePeriod(row.period).firstDay}T00:00:00.000Z`,
    revision: 1,
  }))
  await writeRows({ req, collection: 'observations', changes: { insert } })
}
