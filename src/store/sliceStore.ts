import type { PayloadRequest } from 'payload'

import { readRows, type RowFilter } from '#database/rows'
import type { Aggregate, Figure, Observation } from '#domain/types'

import { aggregateFields, figureFields, observationFields } from './sliceFields.ts'

export type Stored<Row> = Row & { id: string; period: string }

/** What is stored of one indicator and period: the raw rows and the rows derived from them. */
export type Slice = {
  period: string
  observations: Stored<Observation>[]
  aggregates: Stored<Aggregate>[]
  figures: Stored<Figure>[]
}

const slicesOf = (): ((period: string) => Slice) & { all: () => Slice[] } => {
  const slices = new Map<string, Slice>()
  const at = (period: string) => {
    const found = slices.get(period)
    if (found) return found
    const slice: Slice = { period, observations: [], aggregates: [], figures: [] }
    slices.set(period, slice)
    return slice
  }
  return Object.assign(at, { all: () => [...slices.values()] })
}

/**
 * Slices of one indicator, whatever their size in three queries: those of `periods`, or all that
 * have an observation or a derived row. `derivedOf` leaves out the derived rows of other areas.
 */
export const loadSlices = async (query: {
  req: PayloadRequest
  indicator: string
  periods?: readonly string[]
  derivedOf?: readonly string[] | undefined
}): Promise<Slice[]> => {
  const { req, indicator, periods, derivedOf } = query
  const where: RowFilter = periods ? { indicator, period: periods } : { indicator }
  const derived: RowFilter = derivedOf ? { ...where, area: derivedOf } : where
  const slice = slicesOf()
  periods?.forEach(slice)
  for (const row of await readRows<Stored<Observation>>({
    req,
    where,
    collection: 'observations',
    fields: observationFields,
  })) {
    slice(row.period).observations.push(row)
  }
  for (const row of await readRows<Stored<Aggregate>>({
    req,
    where: derived,
    collection: 'aggregates',
    fields: aggregateFields,
  })) {
    slice(row.period).aggregates.push(row)
  }
  for (const row of await readRows<Stored<Figure>>({
    req,
    where: derived,
    collection: 'figures',
    fields: figureFields,
  })) {
    slice(row.period).figures.push(row)
  }
  return slice.all()
}
