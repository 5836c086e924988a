import type { PayloadRequest } from 'payload'

import type { IndicatorKind } from '#domain/types'
import { readRows } from '#database/rows'

import { canExist } from './possibleId.ts'

type Indicator = { kind: IndicatorKind; isShare: boolean | null }
type Validity = { validFrom: string | null; validTo: string | null }

/** What of an indicator decides which numbers are possible, or null when there is none; one query. */
export const readIndicatorRule = async (
  req: PayloadRequest,
  id: string,
): Promise<Indicator | null> => {
  if (!canExist(req, id)) return null
  const fields = ['kind', 'isShare'] as const
  const rows = await readRows<Indicator>({ req, collection: 'indicators', where: { id }, fields })
  return rows[0] ?? null
}

/** From when to when an area exists (ISO days), or null when there is none; one query. */
export const readValidity = async (req: PayloadRequest, id: string): Promise<Validity | null> => {
  if (!canExist(req, id)) return null
  const fields = ['validFrom', 'validTo'] as const
  const rows = await readRows<Validity>({ req, collection: 'areas', where: { id }, fields })
  const [area] = rows
  if (!area) return null
  const { validFrom, validTo } = area
  return { validFrom: validFrom?.slice(0, 10) ?? null, validTo: validTo?.slice(0, 10) ?? null }
}
