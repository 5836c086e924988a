import type { PayloadRequest } from 'payload'

import type { FigureRow } from '#domain/figures/figureRows'
import { total } from '#domain/figures/categories'

type Of = { req: PayloadRequest; indicator: string }

/** The newest period an indicator has figures for, or null. */
export const readNewestPeriod = async ({ req, indicator }: Of): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'figures',
    where: { indicator: { equals: indicator } },
    sort: '-period',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { period: true },
  })
  return docs[0]?.period ?? null
}

/** An indicator's figures of one period for the county and its municipalities. */
export const readFigureRows = async ({
  req,
  indicator,
  period,
}: Of & { period: string }): Promise<FigureRow[]> => {
  const { docs } = await req.payload.find({
    collection: 'figures',
    where: {
      indicator: { equals: indicator },
      period: { equals: period },
      category: { equals: total },
      'area.division.level': { in: ['county', 'municipality'] },
    },
    depth: 2,
    limit: 1_000,
    overrideAccess: false,
    pagination: false,
    populate: { areas: { name: true, division: true }, divisions: { level: true } },
    req,
    select: { area: true, value: true, state: true, basis: true, coverage: true },
  })
  return docs.flatMap(({ area, value, state, basis, coverage }) =>
    typeof area === 'object' && typeof area.division === 'object'
      ? [
          {
            area: area.name,
            level: area.division.level,
            value: value ?? null,
            state,
            basis,
            coverage,
          },
        ]
      : [],
  )
}
