import type { PayloadRequest, Where } from 'payload'

import { idOf } from '#domain/records/link'
import type { Indicator } from '#domain/startPage/dashboard'
import { total } from '#domain/figures/categories'
import { defaultMinCoverage } from '#domain/figures/current'
import type { IndicatorKind } from '#domain/figures/types'
import type { PeriodFigure } from '#domain/startPage/dashboardFigures'

import { readDocs, textOf } from './dashboardStore.ts'

/** More indicators than a county keeps; the note on scale in the design names 300. */
const mostIndicators = 1_000
/** Three years of every indicator for the county and a few own areas. */
const mostFigures = 5_000

/** What the settings say about the county and about looking ahead. */
export const readSettings = async (
  req: PayloadRequest,
): Promise<{ county: string | null; reminderDays: number | null }> => {
  const settings = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: false,
    req,
    select: { countyArea: true, reminderDays: true },
  })
  return { county: idOf(settings.countyArea), reminderDays: settings.reminderDays ?? null }
}

const shareOf = (doc: Record<string, unknown>): number => {
  const percent = doc['minCoverage']
  if (typeof percent === 'number') return percent / 100
  return defaultMinCoverage(doc['kind'] as IndicatorKind)
}

export const readIndicators = async (req: PayloadRequest): Promise<Indicator[]> => {
  const docs = await readDocs({
    req,
    collection: 'indicators',
    fields: ['code', 'name', 'kind', 'minCoverage', 'figuresPending'],
    where: {},
    sort: 'code',
    limit: mostIndicators,
  })
  return docs.map((doc) => ({
    id: textOf(doc['id']),
    title: `${textOf(doc['code'])} ${textOf(doc['name'])}`,
    minCoverage: shareOf(doc),
    isPending: doc['figuresPending'] === true,
  }))
}

/** Looks ahead and is never current: what it is about has no figure yet. */
const noProjection = { status: { not_equals: 'projected' } } satisfies Where

/** The newest period for which any of the areas has a figure, projections aside; or null. */
export const readNewestPeriod = async (
  req: PayloadRequest,
  areas: readonly string[],
): Promise<string | null> => {
  const [newest] = await readDocs({
    req,
    collection: 'figures',
    fields: ['period'],
    where: { area: { in: areas }, ...noProjection },
    sort: '-period',
    limit: 1,
  })
  return textOf(newest?.['period']) || null
}

/** That figures of some areas exist since a year, without their values; projections aside. */
export const readPeriodFigures = async (
  req: PayloadRequest,
  { areas, since }: { areas: string[]; since: string },
): Promise<PeriodFigure[]> => {
  const docs = await readDocs({
    req,
    collection: 'figures',
    fields: ['indicator', 'area', 'period', 'state', 'status', 'coverage'],
    where: {
      area: { in: areas },
      category: { equals: total },
      ...noProjection,
      period: { greater_than_equal: since },
    },
    sort: '-period',
    limit: mostFigures,
  })
  return docs.map((doc) => ({
    indicator: idOf(doc['indicator']) ?? '',
    area: idOf(doc['area']) ?? '',
    period: textOf(doc['period']),
    state: textOf(doc['state']),
    status: doc['status'] as PeriodFigure['status'],
    coverage: doc['coverage'] as number,
  }))
}
