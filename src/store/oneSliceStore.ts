import type { PayloadRequest } from 'payload'

import { readTogether, type FlatRow } from '#database/rows'
import type { Aggregate, Area, Figure, Observation, ProtectionRule, SliceKey } from '#domain/types'

import { areaFields, toAreas } from './areaStore.ts'
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

/**
 * One slice with its rule and the area tree: what a single save needs, in two reads whatever the
 * size of the slice.
 */
export const loadOneSlice = async ({ req, key, choose }: Query): Promise<OneSlice> => {
  const where = { indicator: key.indicator, period: key.period }
  const [indicators, areaRows, observations] = await readTogether(req, [
    { collection: 'indicators', where: { id: key.indicator }, fields: indicatorFields },
    { collection: 'areas', where: {}, fields: areaFields },
    { collection: 'observations', where, fields: withoutPeriod(observationFields) },
  ])
  const areas = toAreas(areaRows!)
  const only = choose(areas)
  const derived = only ? { ...where, area: [...only] } : where
  const [indicator] = indicators!
  const source = indicator?.['source'] ?? null
  const [aggregates, figures, sources] = await readTogether(req, [
    { collection: 'aggregates', where: derived, fields: withoutPeriod(aggregateFields) },
    { collection: 'figures', where: derived, fields: withoutPeriod(figureFields) },
    ...(source === null
      ? []
      : [{ collection: 'data-sources' as const, where: { id: source }, fields: sourceFields }]),
  ])
  const slice = {
    period: key.period,
    observations: stored<Observation>(observations!, key.period),
    aggregates: stored<Aggregate>(aggregates!, key.period),
    figures: stored<Figure>(figures!, key.period),
  }
  return { slice, areas, only, rule: indicator && toRule(indicator, sources?.[0]) }
}
