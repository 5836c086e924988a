import type { PayloadRequest } from 'payload'

import type { Indicator } from '#domain/startPage/dashboard'
import type { PeriodFigure } from '#domain/startPage/dashboardFigures'
import type { Figure } from '#domain/figures/types'

import { dayOf, readDocs, textOf } from './dashboardStore.ts'

/** More indicators than a county keeps; the note on scale in the design names 300. */
const mostIndicators = 1_000
/** Three years of every indicator for the county and a few own areas. */
const mostFigures = 5_000

const idOf = (link: unknown): string | null => {
  if (typeof link === 'object' && link !== null && 'id' in link) return textOf(link.id) || null
  return textOf(link) || null
}

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

export const readIndicators = async (req: PayloadRequest): Promise<Indicator[]> => {
  const docs = await readDocs({
    req,
    collection: 'indicators',
    fields: ['code', 'name'],
    where: {},
    sort: 'code',
    limit: mostIndicators,
  })
  return docs.map((doc) => ({
    id: textOf(doc['id']),
    title: `${textOf(doc['code'])} ${textOf(doc['name'])}`,
  }))
}

/** First day of the newest period that has any figure, or null. */
export const readNewestDay = async (req: PayloadRequest): Promise<string | null> => {
  const [newest] = await readDocs({
    req,
    collection: 'figures',
    fields: ['periodStart'],
    where: {},
    sort: '-periodStart',
    limit: 1,
  })
  return dayOf(newest?.['periodStart'])
}

/** That figures of some areas exist since a day, without their values. */
export const readPeriodFigures = async (
  req: PayloadRequest,
  { areas, since }: { areas: string[]; since: string },
): Promise<PeriodFigure[]> => {
  const docs = await readDocs({
    req,
    collection: 'figures',
    fields: ['indicator', 'area', 'period', 'periodStart', 'state'],
    where: { area: { in: areas }, periodStart: { greater_than_equal: since } },
    sort: '-periodStart',
    limit: mostFigures,
  })
  return docs.map((doc) => ({
    indicator: idOf(doc['indicator']) ?? '',
    area: idOf(doc['area']) ?? '',
    period: textOf(doc['period']),
    periodStart: dayOf(doc['periodStart']) ?? '',
    state: doc['state'] as Figure['state'],
  }))
}
