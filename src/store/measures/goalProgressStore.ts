import type { PayloadRequest } from 'payload'

import { total } from '#domain/figures/categories'
import { defaultMinCoverage, type Dated } from '#domain/figures/current'
import type { ShownFigure, Unit } from '#domain/figures/figureText'

/** Every reading here has the rights of whoever asks. */
const withRights = { depth: 1, overrideAccess: false } as const

/** More periods of one indicator than any has. */
const mostPeriods = 1_000

export type GoalAim = {
  targetValue: number | null
  targetYear: number | null
  indicator: Unit & { id: string; name: string; minCoverage: number; isPending: boolean }
  /** Of the goal itself; null where the county is meant. */
  area: { id: string; name: string } | null
}

/** What a goal aims at; null where it names no indicator, or nothing the reader may see. */
export const readGoalAim = async (req: PayloadRequest, id: string): Promise<GoalAim | null> => {
  const goal = await req.payload.findByID({
    collection: 'goals',
    id,
    ...withRights,
    disableErrors: true,
    populate: {
      areas: { name: true },
      indicators: {
        name: true,
        unit: true,
        decimals: true,
        kind: true,
        minCoverage: true,
        figuresPending: true,
      },
    },
    req,
    select: { indicator: true, area: true, targetValue: true, targetYear: true },
  })
  const { indicator, area, targetValue = null, targetYear = null } = goal ?? {}
  if (typeof indicator !== 'object' || !indicator) return null
  const { name, unit, decimals, kind, minCoverage, figuresPending } = indicator
  const share = typeof minCoverage === 'number' ? minCoverage / 100 : defaultMinCoverage(kind)
  const isPending = figuresPending === true
  return {
    targetValue,
    targetYear,
    indicator: { id: indicator.id, name, unit, decimals, minCoverage: share, isPending },
    area: typeof area === 'object' && area ? { id: area.id, name: area.name } : null,
  }
}

/** The county the settings name. */
export const readCounty = async (
  req: PayloadRequest,
): Promise<{ id: string; name: string } | null> => {
  const { countyArea } = await req.payload.findGlobal({
    slug: 'settings',
    ...withRights,
    populate: { areas: { name: true } },
    req,
    select: { countyArea: true },
  })
  return typeof countyArea === 'object' && countyArea
    ? { id: countyArea.id, name: countyArea.name }
    : null
}

/** All totals of one indicator and area, in all periods: one query. */
export const readSeries = async (
  req: PayloadRequest,
  { indicator, area }: { indicator: string; area: string },
): Promise<(Dated & ShownFigure)[]> => {
  const { docs } = await req.payload.find({
    collection: 'figures',
    ...withRights,
    depth: 0,
    limit: mostPeriods,
    pagination: false,
    req,
    select: { period: true, value: true, state: true, status: true, coverage: true },
    where: {
      indicator: { equals: indicator },
      area: { equals: area },
      category: { equals: total },
    },
  })
  return docs.map((doc) => ({ ...doc, value: doc.value ?? null }))
}
