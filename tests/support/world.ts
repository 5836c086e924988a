import type { Payload } from 'payload'

import { cellKey } from '#domain/figures/categories'
import type { Aggregate, SliceKey } from '#domain/figures/types'
import { loadSlices } from '#store/figures/slices'
import { inTransaction } from '#usecases/records/inTransaction'
import type { Doc } from '#tests/support/records'

/** Derived rows of a slice as they are stored, by area, or `area category` where broken down. */
export const storedAggregates = async (
  payload: Payload,
  { indicator, period }: SliceKey,
): Promise<Map<string, Aggregate>> => {
  const slices = await inTransaction(payload, (req) => loadSlices(req, indicator, [period]))
  const rows = slices.flatMap(({ content }) => content.cells.flatMap(({ row }) => row ?? []))
  return new Map(rows.map((row) => [cellKey(row), row]))
}

/** Figures of a slice as readers see them, by area, or `area category` where broken down. */
export const storedFigures = async (
  payload: Payload,
  { indicator, period }: SliceKey,
): Promise<Map<string, Doc>> => {
  const { docs } = await payload.find({
    collection: 'figures',
    where: { indicator: { equals: indicator }, period: { equals: period } },
    pagination: false,
    depth: 0,
  })
  return new Map(
    docs.map(({ area, category, ...figure }) => [
      cellKey({ area: area as string, category }),
      { area, category, ...figure },
    ]),
  )
}
