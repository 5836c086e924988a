import type { PayloadRequest } from 'payload'

import { readRows, type FlatRow } from '#database/rows'
import { breakdownOf, type Breakdown } from '#domain/figures/categories'
import type { ProtectionRule } from '#domain/figures/types'

/** A source nobody described yet is protected like most are. */
const defaultMinCases = 3

const indicatorFields = [
  'kind',
  'factor',
  'isShare',
  'source',
  'periodKind',
  'measuring',
  'referenceDay',
  'minValue',
  'maxValue',
  'breakdown',
]
const sourceFields = ['minCases', 'protectionMethod']

const minCasesOf = (source: FlatRow | undefined): number => {
  if (source?.['protectionMethod'] === 'none') return 0
  return (source?.['minCases'] as number | null | undefined) ?? defaultMinCases
}

/** `31.12.` as it is written → `12-31` as days of the calendar compare. */
const referenceDayOf = (text: string | null): string | null => {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})\.$/.exec(text ?? '') ?? []
  return day && month ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

type Beside = {
  source: FlatRow | undefined
  breakdown: Breakdown | undefined
  divisionOrder: readonly string[]
}

/** The rule of an indicator, from its row and what it points at. */
const toRule = (indicator: FlatRow, beside: Beside): ProtectionRule => ({
  kind: indicator['kind'] as ProtectionRule['kind'],
  factor: indicator['factor'] as number,
  isShare: indicator['isShare'] === true,
  minCases: minCasesOf(beside.source),
  divisionOrder: beside.divisionOrder,
  breakdown: beside.breakdown ?? null,
  periodKind: indicator['periodKind'] as ProtectionRule['periodKind'],
  measuring: (indicator['measuring'] as ProtectionRule['measuring'] | null) ?? 'stock',
  referenceDay: referenceDayOf(indicator['referenceDay'] as string | null),
  minValue: indicator['minValue'] as number | null,
  maxValue: indicator['maxValue'] as number | null,
})

const loadSources = async (req: PayloadRequest, ids: readonly string[]) => {
  if (ids.length === 0) return new Map<string, FlatRow>()
  const query = { collection: 'data-sources' as const, where: { id: ids }, fields: sourceFields }
  const rows = await readRows({ req, ...query })
  return new Map(rows.map((row) => [row.id, row]))
}

const loadBreakdowns = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, Breakdown>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'breakdowns',
    where: { id: { in: [...ids] } },
    depth: 0,
    limit: ids.length,
    overrideAccess: true,
    pagination: false,
    req,
    select: { dimensions: true },
  })
  return new Map(docs.map(({ id, dimensions }) => [id, breakdownOf(dimensions)]))
}

/** Orders of divisions are lists, which rows do not hold; few indicators name one. */
const loadOrders = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string[]>> => {
  const { docs } = await req.payload.find({
    collection: 'indicators',
    where: { and: [{ id: { in: [...ids] } }, { divisionOrder: { exists: true } }] },
    depth: 0,
    limit: ids.length,
    overrideAccess: true,
    pagination: false,
    req,
    select: { divisionOrder: true },
  })
  return new Map(
    docs.map(({ id, divisionOrder }) => [
      id,
      (divisionOrder ?? []).map((one) => (typeof one === 'string' ? one : one.id)),
    ]),
  )
}

const linked = (rows: readonly FlatRow[], field: string): string[] => [
  ...new Set(rows.flatMap((row) => (typeof row[field] === 'string' ? [row[field]] : []))),
]

/** How each indicator is rolled up and protected: four queries. Unknown ids are left out. */
export const loadRules = async (
  req: PayloadRequest,
  indicators: readonly string[],
): Promise<Map<string, ProtectionRule>> => {
  if (indicators.length === 0) return new Map()
  const where = { id: indicators }
  const rows = await readRows({ req, collection: 'indicators', where, fields: indicatorFields })
  const sources = await loadSources(req, linked(rows, 'source'))
  const breakdowns = await loadBreakdowns(req, linked(rows, 'breakdown'))
  const orders = await loadOrders(req, indicators)
  return new Map(
    rows.map((row) => [
      row.id,
      toRule(row, {
        source: sources.get(String(row['source'])),
        breakdown: breakdowns.get(String(row['breakdown'])),
        divisionOrder: orders.get(row.id) ?? [],
      }),
    ]),
  )
}

/** Name of an indicator, for a message; its id where there is none. */
export const readIndicatorName = async (req: PayloadRequest, id: string): Promise<string> => {
  const query = { collection: 'indicators' as const, where: { id }, fields: ['name'] as const }
  const [row] = await readRows<{ name: string }>({ req, ...query })
  return row?.name ?? id
}
