import type { CollectionSlug, PayloadRequest } from 'payload'

import type { IndicatorKind } from '#domain/types'
import { readTogether, type Asked, type FlatRow } from '#database/rows'

import { canExist } from './possibleId.ts'

type Context = {
  /** What of the indicator decides which numbers are possible. */
  indicator: { kind: IndicatorKind; isShare: boolean | null } | null
  /** From when to when the area exists (ISO days). */
  area: { validFrom: string | null; validTo: string | null } | null
}

const dayOf = (value: FlatRow[string]): string | null =>
  typeof value === 'string' ? value.slice(0, 10) : null

/** What an observation is checked against: one read; null for what does not exist. */
export const readObservationContext = async (
  req: PayloadRequest,
  ids: { indicator: string; area: string },
): Promise<Context> => {
  const asked = (collection: CollectionSlug, id: string, fields: string[]): Asked => ({
    collection,
    where: { id: canExist(req, id) ? id : [] },
    fields,
  })
  const [[indicator] = [], [area] = []] = await readTogether(req, [
    asked('indicators', ids.indicator, ['kind', 'isShare']),
    asked('areas', ids.area, ['validFrom', 'validTo']),
  ])
  return {
    indicator: (indicator as Context['indicator'] & FlatRow) ?? null,
    area: area ? { validFrom: dayOf(area['validFrom']!), validTo: dayOf(area['validTo']!) } : null,
  }
}
