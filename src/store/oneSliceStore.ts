import type { PayloadRequest } from 'payload'

import { readTogether, type Asked, type FlatRow, type RowFilter } from '#database/rows'
import type { Aggregate, Area, Figure, Observation, ProtectionRule, SliceKey } from '#domain/types'

import { areaFields, isSameTree, toAreas } from './areaStore.ts'
import { indicatorFields, sourceFields, toRule } from './ruleStore.ts'
import { aggregateFields, figureFields, observationFields } from './sliceFields.ts'
import type { Slice, Stored } from './sliceStore.ts'

export type OneSlice = {
  slice: Slice
  areas: Area[]
  rule: ProtectionRule | undefined
  /** The areas whose derived rows were read; undefined where all were. */
  only: ReadonlySet<string> | undefined
}

type Query = {
  req: PayloadRequest
  key: SliceKey
  /** Chooses from the tree the areas whose derived rows matter; undefined for all. */
  choose: (areas: readonly Area[]) => ReadonlySet<string> | undefined
}

const withoutPeriod = (fields: readonly string[]) => fields.filter((field) => field !== 'period')

const stored = <Row>(rows: FlatRow[], period: string): Stored<Row>[] => {
  for (const row of rows) row['period'] = period
  return rows as unknown as Stored<Row>[]
}

type Guess = { areas: Area[]; sources: Map<string, string> }

/**
 * What the last read of this process found: a guess which derived rows and which source to ask for
 * together with the rest. Never trusted: where the fresh tree says otherwise they are read again.
 */
const memory = globalThis as { planwerkSliceGuess?: Guess }
const guess = (memory.planwerkSliceGuess ??= { areas: [], sources: new Map() })

type Derived = { only: ReadonlySet<string> | undefined; source: string | null }

const derivedQueries = (key: SliceKey, { only, source }: Derived): Asked[] => {
  const where: RowFilter = { indicator: key.indicator, period: key.period }
  if (only) where['area'] = [...only]
  return [
    { collection: 'aggregates', where, fields: withoutPeriod(aggregateFields) },
    { collection: 'figures', where, fields: withoutPeriod(figureFields) },
    ...(source === null
      ? []
      : [{ collection: 'data-sources' as const, where: { id: source }, fields: sourceFields }]),
  ]
}

const isSame = (a: Derived, b: Derived): boolean =>
  a.source === b.source &&
  a.only?.size === b.only?.size &&
  [...(a.only ?? [])].every((id) => b.only?.has(id))

/**
 * One slice with its rule and the area tree: what a single save needs, in one read whatever the
 * size of the slice; in two after the tree or the source has changed.
 */
export const loadOneSlice = async ({ req, key, choose }: Query): Promise<OneSlice> => {
  const { indicator: id, period } = key
  const where = { indicator: id, period }
  const known = guess.areas
  const guessed = { only: choose(known), source: guess.sources.get(id) ?? null }
  const [indicators, areaRows, observations, ...rest] = await readTogether(req, [
    { collection: 'indicators', where: { id }, fields: indicatorFields },
    { collection: 'areas', where: {}, fields: areaFields, isShared: true },
    { collection: 'observations', where, fields: withoutPeriod(observationFields) },
    ...derivedQueries(key, guessed),
  ])
  const fresh = toAreas(areaRows!)
  const areas = isSameTree(fresh, known) ? known : fresh
  const [indicator] = indicators!
  const only = areas === known ? guessed.only : choose(areas)
  const right = { only, source: (indicator?.['source'] ?? null) as string | null }
  const [aggregates, figures, sources] = isSame(guessed, right)
    ? rest
    : await readTogether(req, derivedQueries(key, right))
  guess.areas = areas
  if (right.source === null) guess.sources.delete(id)
  else guess.sources.set(id, right.source)
  const slice = {
    period,
    observations: stored<Observation>(observations!, period),
    aggregates: stored<Aggregate>(aggregates!, period),
    figures: stored<Figure>(figures!, period),
  }
  const rule = indicator && toRule(indicator, sources?.[0])
  return { slice, areas, only, rule }
}
