import type { PayloadRequest } from 'payload'

import { readRows, readTogether, type RowFilter } from '#database/rows'
import type { ChangedPart } from '#domain/figures/changedSlices'
import type { Aggregate, Figure, Observation } from '#domain/figures/types'

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

type Query = {
  req: PayloadRequest
  indicator: string
  /** What of each slice to read; all of it unless given. */
  part?: ChangedPart | undefined
}

/** The three reads that make a slice. */
const queriesOf = ({ indicator, part }: Query, period?: string | readonly string[]) => {
  const where: RowFilter = period === undefined ? { indicator } : { indicator, period }
  const inPart: RowFilter = part ? { ...where, area: [...part.areas] } : where
  const withChildren: RowFilter = part ? { ...where, area: [...part.withChildren] } : where
  return [
    { collection: 'observations', where: inPart, fields: observationFields },
    { collection: 'aggregates', where: withChildren, fields: aggregateFields },
    { collection: 'figures', where: inPart, fields: figureFields },
  ] as const
}

/**
 * Slices of one indicator, whatever their size in three queries: those of `periods`, or all that
 * have an observation or a derived row.
 */
export const loadSlices = async (
  query: Query & { periods?: readonly string[] },
): Promise<Slice[]> => {
  const { req, periods } = query
  const [observations, aggregates, figures] = queriesOf(query, periods)
  const slice = slicesOf()
  periods?.forEach(slice)
  for (const row of await readRows<Stored<Observation>>({ req, ...observations })) {
    slice(row.period).observations.push(row)
  }
  for (const row of await readRows<Stored<Aggregate>>({ req, ...aggregates })) {
    slice(row.period).aggregates.push(row)
  }
  for (const row of await readRows<Stored<Figure>>({ req, ...figures })) {
    slice(row.period).figures.push(row)
  }
  return slice.all()
}

/** One slice, in one read whatever its size. */
export const loadSlice = async (query: Query & { period: string }): Promise<Slice> => {
  const { req, period } = query
  const [observations, aggregates, figures] = await readTogether(req, queriesOf(query, period))
  return {
    period,
    observations: observations as unknown as Stored<Observation>[],
    aggregates: aggregates as unknown as Stored<Aggregate>[],
    figures: figures as unknown as Stored<Figure>[],
  }
}
