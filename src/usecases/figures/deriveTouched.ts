import type { PayloadRequest } from 'payload'

import { validOn } from '#domain/areas/validity'
import { mergeChanges, uniqueSlices } from '#domain/figures/changedSlices'
import { dayOfSlice, parsePeriod } from '#domain/figures/period'
import type { SliceKey } from '#domain/figures/types'
import { groupBy } from '#domain/records/groupBy'
import { loadMemberships, otherParts } from '#store/areas/territory'
import { loadIndicatorIds, loadIndicatorsOfBreakdown, markPending } from '#store/figures/indicators'
import { queueRebuild } from '#store/figures/jobs'
import { loadRules } from '#store/figures/rules'
import {
  slicesByPopulation,
  slicesOfAreas,
  slicesOfIndicators,
  slicesWithValues,
} from '#store/figures/touchedSlices'

import { deriveIndicator } from './deriveIndicator.ts'
import { takeTouched, type Touched } from './touched.ts'

/** Above this a save would keep everybody else waiting; see decisions/0011. */
export const slicesInline = 400

/**
 * Slices that a membership decides about: those of its time in which its parent or its child has a
 * figure, or an area of another division that the parent may be the sum of instead. An area without
 * data that begins today changes none of the past.
 */
const slicesOfMemberships = async (
  req: PayloadRequest,
  { memberships }: Touched,
): Promise<SliceKey[]> => {
  const found: SliceKey[] = []
  for (const membership of memberships) {
    const { parent, child, validFrom } = membership
    const others = await otherParts(req, [membership])
    // A school year is named after the year before the one it ends in.
    const since = validFrom === null ? null : String(Number(validFrom.slice(0, 4)) - 1)
    const slices = await slicesOfAreas(req, { areas: [parent, child, ...others], since })
    const rules = await loadRules(req, [...new Set(slices.map(({ indicator }) => indicator))])
    for (const slice of slices) {
      const rule = rules.get(slice.indicator)
      if (rule && validOn(membership, dayOfSlice(parsePeriod(slice.period), rule)))
        found.push(slice)
    }
  }
  return found
}

/**
 * An area is missed where it, what it belonged to, what belonged to it or what stands in for it has
 * figures; where it has values but no figures, it was not there so far.
 */
const slicesOfSpans = async (req: PayloadRequest, { areas }: Touched): Promise<SliceKey[]> => {
  if (areas.size === 0) return []
  const memberships = await loadMemberships(req)
  const own = memberships.filter(({ child }) => areas.has(child))
  const children = memberships.filter(({ parent }) => areas.has(parent)).map(({ child }) => child)
  const parents = own.map(({ parent }) => parent)
  const others = await otherParts(req, own)
  const around = [...new Set([...areas, ...parents, ...children, ...others])]
  return [
    ...(await slicesOfAreas(req, { areas: around, since: null })),
    ...(await slicesWithValues(req, [...areas])),
  ]
}

const slicesOfWeights = async (req: PayloadRequest, { weights }: Touched): Promise<SliceKey[]> => {
  if (weights.size === 0) return []
  const memberships = await loadMemberships(req)
  const parents = memberships.filter(({ child }) => weights.has(child)).map(({ parent }) => parent)
  return slicesByPopulation(req, [...new Set(parents)])
}

const slicesOf = async (req: PayloadRequest, touched: Touched): Promise<SliceKey[]> => {
  const supplied =
    touched.sources.size > 0 ? await loadIndicatorIds(req, { sources: [...touched.sources] }) : []
  const broken = await loadIndicatorsOfBreakdown(req, [...touched.breakdowns])
  return uniqueSlices([
    ...(await slicesOfIndicators(req, [...touched.indicators, ...supplied, ...broken])),
    ...(await slicesOfSpans(req, touched)),
    ...(await slicesOfMemberships(req, touched)),
    ...(await slicesOfWeights(req, touched)),
  ])
}

/** Many slices are derived beside the requests; until then readers see that they are not done. */
const deriveLater = async (req: PayloadRequest, indicators: readonly string[]) => {
  await markPending(req, indicators, true)
  await queueRebuild(req)
  for (const indicator of indicators) req.context.figuresLater?.add(indicator)
}

/**
 * Derives anew what `req` has touched, in its transaction. A change that touches very many slices
 * (a county's area tree, the rule of a big source) marks its indicators and queues a rebuild in that
 * transaction instead.
 */
export const deriveTouched = async (req: PayloadRequest): Promise<void> => {
  const touched = takeTouched(req)
  if (!touched) return
  const whole = await slicesOf(req, touched)
  const isTooMuch = touched.isEverything || whole.length > slicesInline
  const later = touched.isEverything
    ? await loadIndicatorIds(req)
    : [...new Set(whole.map(({ indicator }) => indicator))]
  if (isTooMuch) await deriveLater(req, later)
  const changes = mergeChanges(touched.patches, isTooMuch ? [] : whole)
  for (const [indicator, own] of groupBy(changes, (change) => change.indicator)) {
    const diffs = await deriveIndicator({ req, indicator, changes: own })
    req.context.figureDiffs?.push({ indicator, diffs })
  }
}
