import type { PayloadRequest } from 'payload'

import type { FigureRow } from '#domain/figures/figureRows'
import type { AreaKind } from '#domain/figures/types'

type Of = { req: PayloadRequest; indicator: string }

/** The newest period an indicator has figures for, or null. */
export const readNewestPeriod = async ({ req, indicator }: Of): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'figures',
    where: { indicator: { equals: indicator } },
    sort: '-periodStart',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { period: true },
  })
  return docs[0]?.period ?? null
}

/** An indicator's figures of one period for areas of the given kinds. */
export const readFigureRows = async ({
  req,
  indicator,
  period,
  kinds,
}: Of & { period: string; kinds: readonly AreaKind[] }): Promise<FigureRow[]> => {
  const { docs } = await req.payload.find({
    collection: 'figures',
    where: {
      indicator: { equals: indicator },
      period: { equals: period },
      'area.kind': { in: [...kinds] },
    },
    depth: 1,
    limit: 1_000,
    overrideAccess: false,
    pagination: false,
    populate: { areas: { name: true, kind: true } },
    req,
    select: { area: true, value: true, state: true, basis: true, coverage: true },
  })
  return docs.flatMap(({ area, value, state, basis, coverage }) =>
    typeof area === 'object'
      ? [{ area: area.name, kind: area.kind, value: value ?? null, state, basis, coverage }]
      : [],
  )
}
