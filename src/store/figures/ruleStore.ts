import type { PayloadRequest } from 'payload'

import { readRows, type FlatRow } from '#database/rows'
import type { ProtectionRule } from '#domain/figures/types'

/** A source nobody described yet is protected like most are. */
const defaultMinCases = 3

const indicatorFields = ['kind', 'factor', 'isShare', 'source']
const sourceFields = ['minCases', 'protectionMethod']

const minCasesOf = (source: FlatRow | undefined): number => {
  if (source?.['protectionMethod'] === 'none') return 0
  return (source?.['minCases'] as number | null | undefined) ?? defaultMinCases
}

/** The rule of an indicator, from its row and that of its data source. */
const toRule = (indicator: FlatRow, source: FlatRow | undefined): ProtectionRule => ({
  kind: indicator['kind'] as ProtectionRule['kind'],
  factor: indicator['factor'] as number,
  isShare: indicator['isShare'] === true,
  minCases: minCasesOf(source),
})

const loadSources = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, FlatRow>> => {
  if (ids.length === 0) return new Map()
  const query = { collection: 'data-sources' as const, where: { id: ids }, fields: sourceFields }
  const rows = await readRows({ req, ...query })
  return new Map(rows.map((row) => [row.id, row]))
}

/** How each indicator is rolled up and protected: two queries. Unknown ids are left out. */
export const loadRules = async (
  req: PayloadRequest,
  indicators: readonly string[],
): Promise<Map<string, ProtectionRule>> => {
  const where = { id: indicators }
  const rows = await readRows({ req, collection: 'indicators', where, fields: indicatorFields })
  const sourceOf = ({ source }: FlatRow) => (source ?? '') as string
  const ids = new Set(rows.map(sourceOf))
  ids.delete('')
  const sources = await loadSources(req, [...ids])
  return new Map(rows.map((row) => [row.id, toRule(row, sources.get(sourceOf(row)))]))
}
