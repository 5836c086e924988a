import type { PayloadRequest, Where } from 'payload'

import type { AreaLevel } from '#domain/areas/territory'
import { total } from '#domain/figures/categories'
import { defaultMinCoverage, type Dated } from '#domain/figures/current'
import type { LabelledDimension } from '#domain/figures/figureTable'
import type { Figure } from '#domain/figures/types'

import { loadSlices } from './slices.ts'

type Of = { req: PayloadRequest; indicator: string }
type Slice = Of & { period: string; category: string }

/** More periods of one indicator than any has. */
const mostPeriods = 1_000

/** A table longer than this is no table any more. */
export const mostRows = 1_000

/** Every reading here has the rights of whoever asks. */
const withRights = { depth: 0, overrideAccess: false, pagination: false } as const

export type TableHead = {
  unit: string
  decimals: number
  /** Share 0…1. */
  minCoverage: number
  isPending: boolean
  dimensions: LabelledDimension[]
}

/** What an indicator says about its table; null where there is none for the reader. */
export const readTableHead = async ({ req, indicator }: Of): Promise<TableHead | null> => {
  const { docs } = await req.payload.find({
    collection: 'indicators',
    ...withRights,
    depth: 1,
    limit: 1,
    populate: { breakdowns: { dimensions: true } },
    req,
    select: {
      unit: true,
      decimals: true,
      kind: true,
      minCoverage: true,
      figuresPending: true,
      breakdown: true,
    },
    where: { id: { equals: indicator } },
  })
  const [doc] = docs
  if (!doc) return null
  const { unit, decimals, kind, minCoverage, figuresPending, breakdown } = doc
  return {
    unit,
    decimals,
    minCoverage: typeof minCoverage === 'number' ? minCoverage / 100 : defaultMinCoverage(kind),
    isPending: figuresPending === true,
    dimensions: typeof breakdown === 'object' && breakdown ? breakdown.dimensions : [],
  }
}

const readDistinct = async (
  { req, indicator }: Of,
  field: 'period' | 'category',
  more: Where = {},
): Promise<string[]> => {
  const { values } = await req.payload.findDistinct({
    collection: 'figures',
    field,
    limit: mostPeriods,
    overrideAccess: false,
    req,
    where: { and: [{ indicator: { equals: indicator } }, more] },
  })
  return values.map((one) => String(one[field]))
}

/** The periods an indicator has figures for. */
export const readPeriods = (of: Of): Promise<string[]> => readDistinct(of, 'period')

/** The categories its figures of one period have. */
export const readCategories = ({ period, ...of }: Of & { period: string }): Promise<string[]> =>
  readDistinct(of, 'category', { period: { equals: period } })

/** The county's totals in all periods. */
export const readCountyTotals = async ({ req, indicator }: Of): Promise<Dated[]> => {
  const { docs } = await req.payload.find({
    collection: 'figures',
    ...withRights,
    limit: mostPeriods,
    req,
    select: { period: true, state: true, status: true, coverage: true },
    where: {
      indicator: { equals: indicator },
      category: { equals: total },
      'area.division.level': { equals: 'county' },
    },
  })
  return docs
}

export type AreaName = { name: string; division: string; level: AreaLevel }

/** Names of areas and of their divisions, by id. */
export const readAreaNames = async (
  req: PayloadRequest,
  where: Where,
): Promise<Map<string, AreaName>> => {
  const { docs } = await req.payload.find({
    collection: 'areas',
    ...withRights,
    depth: 1,
    limit: mostRows,
    populate: { divisions: { areaName: true, level: true } },
    req,
    select: { name: true, division: true },
    where,
  })
  return new Map(
    docs.flatMap(({ id, name, division }) =>
      typeof division === 'object'
        ? [[id, { name, division: division.areaName, level: division.level }] as const]
        : [],
    ),
  )
}

/** A figure by the id of its area. */
export type TableFigure = Omit<Figure, 'numerator' | 'denominator' | 'category'>

const columns = {
  area: true,
  value: true,
  state: true,
  status: true,
  basis: true,
  coverage: true,
  delivered: true,
  expected: true,
  coverageBase: true,
  difference: true,
  unassignedCases: true,
} as const

/** Protected figures of a slice: of some areas, or (`isOthers`) of all but those. */
export const readSliceFigures = async (
  { req, indicator, period, category }: Slice,
  { areas, isOthers, limit }: { areas: readonly string[]; isOthers: boolean; limit: number },
): Promise<TableFigure[]> => {
  const { docs } = await req.payload.find({
    collection: 'figures',
    ...withRights,
    limit,
    req,
    select: columns,
    where: {
      indicator: { equals: indicator },
      period: { equals: period },
      category: { equals: category },
      area: { [isOthers ? 'not_in' : 'in']: [...areas] },
    },
  })
  return docs.map((doc) => ({
    ...doc,
    area: typeof doc.area === 'string' ? doc.area : doc.area.id,
    value: doc.value ?? null,
    delivered: doc.delivered ?? null,
    expected: doc.expected ?? null,
    coverageBase: doc.coverageBase ?? null,
    difference: doc.difference ?? null,
    unassignedCases: doc.unassignedCases ?? null,
  }))
}

/**
 * Rows of a slice as they were derived: UNPROTECTED. Whoever calls has asked whether the reader may
 * see every observation.
 */
export const readUnprotectedRows = async ({
  req,
  indicator,
  period,
  category,
}: Slice): Promise<TableFigure[]> => {
  const [slice] = await loadSlices(req, indicator, [period])
  return (slice?.content.cells ?? []).flatMap(({ row, state }) =>
    row && state && row.category === category ? [{ ...row, state }] : [],
  )
}
