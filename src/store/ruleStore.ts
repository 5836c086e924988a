import type { PayloadRequest } from 'payload'

import { readRows, type FlatRow } from '#database/rows'
import type { ProtectionRule } from '#domain/types'

/** A source nobody described yet is protected like most are. */
const defaultMinCases = 3

type Indicator = Pick<ProtectionRule, 'kind' | 'factor'> & {
  isShare: boolean | null
  source: string | null
}
type Source = { minCases: number | null; protectionMethod: string | null }

const minCasesOf = (source: Source | undefined): number => {
  if (source?.protectionMethod === 'none') return 0
  return source?.minCases ?? defaultMinCases
}

/** How each indicator is rolled up and protected: two queries. Unknown ids are left out. */
export const loadRules = async (
  req: PayloadRequest,
  indicators: readonly string[],
): Promise<Map<string, ProtectionRule>> => {
  const rows = await readRows<Indicator & FlatRow>({
    req,
    collection: 'indicators',
    where: { id: indicators },
    fields: ['kind', 'factor', 'isShare', 'source'],
  })
  const sourceIds = [...new Set(rows.flatMap(({ source }) => source ?? []))]
  const sources = await loadSources(req, sourceIds)
  return new Map(
    rows.map(({ id, kind, factor, isShare, source }) => [
      id,
      { kind, factor, isShare: isShare ?? false, minCases: minCasesOf(sources.get(source ?? '')) },
    ]),
  )
}

const loadSources = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, Source>> => {
  if (ids.length === 0) return new Map()
  const rows = await readRows<Source & FlatRow>({
    req,
    collection: 'data-sources',
    where: { id: ids },
    fields: ['minCases', 'protectionMethod'],
  })
  return new Map(rows.map((row) => [row.id, row]))
}
