import type { PayloadRequest } from 'payload'

import { isKeyOfLevel } from '#domain/areas/agsKey'
import { partsAfter } from '#domain/areas/memberships'
import { isValidityOrdered, validOn } from '#domain/areas/validity'
import type { Finding } from '#domain/errors'
import { dayOfSlice, parsePeriod } from '#domain/figures/period'
import { dayOf, formatGermanDay } from '#domain/german/germanDate'
import { idOf } from '#domain/records/link'
import { readLevel, readPlaces, readValuesOf } from '#store/areas/places'
import { knownTerritory } from '#store/figures/known'
import { loadRules, readIndicatorName } from '#store/figures/rules'

/** What of an area is checked. */
export type AreaDoc = {
  id?: string | undefined
  parent?: unknown
  validFrom?: string | null | undefined
  validTo?: string | null | undefined
  key?: unknown
  division?: unknown
}

/** Parts that a refusal names; it says how many there are. */
const namedParts = 5

/** Values of a time in which the area no longer is would vanish from every sum. */
const findLostValues = async (
  req: PayloadRequest,
  id: string,
  area: AreaDoc,
): Promise<Finding[]> => {
  const span = { validFrom: dayOf(area.validFrom), validTo: dayOf(area.validTo) }
  const values = await readValuesOf(req, id)
  const rules = await loadRules(req, [...new Set(values.map(({ indicator }) => indicator))])
  for (const { period, indicator } of values) {
    const rule = rules.get(indicator)
    const day = rule && dayOfSlice(parsePeriod(period), rule)
    if (!day || validOn(span, day)) continue
    const path = span.validTo !== null && day > span.validTo ? 'validTo' : 'validFrom'
    const params = {
      day: formatGermanDay(day),
      indicator: await readIndicatorName(req, indicator),
      period,
    }
    return [{ path, code: 'area.hasLaterValues', params }]
  }
  return []
}

/** Parts that nobody has moved would count for nobody: the sums above would miss them, unmarked. */
const findOrphans = async (
  req: PayloadRequest,
  { id, day }: { id: string; day: string },
): Promise<Finding[]> => {
  const parts = [...new Set(partsAfter(await knownTerritory(req), { id, day }))]
  if (parts.length === 0) return []
  const names = (await readPlaces(req, parts)).map(({ name }) => name).toSorted()
  const listed = names
    .slice(0, namedParts)
    .map((name) => `„${name}“`)
    .join(', ')
  const params = { day: formatGermanDay(day), parts: listed, count: names.length }
  return [{ path: 'validTo', code: 'area.hasLaterParts', params }]
}

const findWrongKey = async (req: PayloadRequest, area: AreaDoc): Promise<Finding[]> => {
  const [{ key }, division] = [area, idOf(area.division)]
  const level = division === null ? null : await readLevel(req, division)
  if (typeof key !== 'string' || level === null || level === 'below' || isKeyOfLevel(key, level))
    return []
  return [{ path: 'key', code: `area.${level}Key`, params: {} }]
}

/** Broken rules of an area about to be saved. Its values are read only when its span changes. */
export const checkArea = async ({
  req,
  area,
  before,
}: {
  req: PayloadRequest
  area: AreaDoc
  before: AreaDoc | undefined
}): Promise<Finding[]> => {
  if (!isValidityOrdered(area)) return [{ path: 'validTo', code: 'area.validityOrder', params: {} }]
  const wrongKey = await findWrongKey(req, area)
  if (!before?.id) return wrongKey
  const moved = (area.parent ?? null) !== (before.parent ?? null)
  const stays =
    dayOf(area.validFrom) === dayOf(before.validFrom) &&
    dayOf(area.validTo) === dayOf(before.validTo)
  const day = dayOf(area.validTo)
  const ends = day === dayOf(before.validTo) ? null : day
  return [
    ...wrongKey,
    ...(moved ? [{ path: 'parent', code: 'area.moveByMembership', params: {} } as const] : []),
    ...(stays ? [] : await findLostValues(req, before.id, area)),
    ...(ends ? await findOrphans(req, { id: before.id, day: ends }) : []),
  ]
}
