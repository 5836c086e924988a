import type { Payload } from 'payload'

import type { Territory } from '#domain/areas/territory'
import type { Observation, ProtectionRule } from '#domain/figures/types'

type Doc = Record<string, unknown> & { id: string }

const all = async (payload: Payload, collection: string, where: object = {}): Promise<Doc[]> => {
  const query = { collection, where, pagination: false, depth: 0 } as never
  return (await payload.find(query)).docs as unknown as Doc[]
}

const dayOf = (value: unknown): string | null =>
  typeof value === 'string' ? value.slice(0, 10) : null

const text = (value: unknown): string => value as string
const number = (value: unknown): number | null => (value as number | null | undefined) ?? null

/** Which areas there are and what they belong to, read through Payload. */
export const readTerritory = async (payload: Payload): Promise<Territory> => {
  const spanOf = (doc: Doc) => ({
    validFrom: dayOf(doc['validFrom']),
    validTo: dayOf(doc['validTo']),
  })
  return {
    areas: (await all(payload, 'areas')).map((doc) => ({
      id: doc.id,
      division: text(doc['division']),
      population: number(doc['population']),
      ...spanOf(doc),
    })),
    divisions: (await all(payload, 'divisions')).map(({ id, rank, level, isPartition }) => ({
      id,
      rank: rank as number,
      level: level as Territory['divisions'][number]['level'],
      isPartition: isPartition === true,
    })),
    memberships: (await all(payload, 'area-memberships')).map((doc) => ({
      child: text(doc['child']),
      parent: text(doc['parent']),
      division: text(doc['division']),
      ...spanOf(doc),
    })),
  }
}

/** `30.6.` → `06-30`. */
const referenceDay = (value: unknown): string | null => {
  if (typeof value !== 'string' || value === '') return null
  const [day = '', month = ''] = value.split('.')
  return `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** How an indicator is added up and protected, read through Payload. */
export const readRule = async (payload: Payload, id: string): Promise<ProtectionRule> => {
  const [indicator] = await all(payload, 'indicators', { id: { equals: id } })
  if (!indicator) throw new Error(`No indicator ${id}`)
  const one = async (collection: string, link: unknown) =>
    typeof link === 'string'
      ? (await all(payload, collection, { id: { equals: link } }))[0]
      : undefined
  const source = await one('data-sources', indicator['source'])
  const breakdown = await one('breakdowns', indicator['breakdown'])
  const dimensions = breakdown?.['dimensions'] as
    { key: string; categories: { code: string }[] }[] | undefined
  return {
    kind: indicator['kind'] as ProtectionRule['kind'],
    factor: indicator['factor'] as number,
    isShare: indicator['isShare'] === true,
    minCases: source?.['protectionMethod'] === 'none' ? 0 : ((source?.['minCases'] as number) ?? 3),
    divisionOrder: (indicator['divisionOrder'] as string[] | null | undefined) ?? [],
    breakdown: dimensions
      ? {
          dimensions: dimensions.map(({ key, categories }) => ({
            key,
            codes: categories.map(({ code }) => code),
          })),
        }
      : null,
    periodKind: (indicator['periodKind'] as ProtectionRule['periodKind'] | undefined) ?? null,
    measuring: indicator['measuring'] === 'flow' ? 'flow' : 'stock',
    referenceDay: referenceDay(indicator['referenceDay']),
    minValue: number(indicator['minValue']),
    maxValue: number(indicator['maxValue']),
  }
}

/** All observations of an indicator, read through Payload. */
export const readObservations = async (
  payload: Payload,
  indicator: string,
): Promise<(Observation & { period: string })[]> =>
  (await all(payload, 'observations', { indicator: { equals: indicator } })).map((doc) => ({
    period: text(doc['period']),
    area: text(doc['area']),
    category: text(doc['category']),
    status: doc['status'] as Observation['status'],
    value: number(doc['value']),
    numerator: number(doc['numerator']),
    denominator: number(doc['denominator']),
    unassignedCases: number(doc['unassignedCases']),
    unassignedBase: number(doc['unassignedBase']),
  }))

/** The figures readers get, by `period area category`. */
export const readFigures = async (payload: Payload, indicator: string): Promise<Map<string, Doc>> =>
  new Map(
    (await all(payload, 'figures', { indicator: { equals: indicator } })).map((doc) => [
      [doc['period'], doc['area'], doc['category']].map(String).join(' '),
      doc,
    ]),
  )
