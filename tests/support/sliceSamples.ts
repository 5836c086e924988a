import type { Area, Division, Membership, Territory } from '#domain/areas/territory'
import { aggregate } from '#domain/figures/aggregate'
import { total, type Breakdown } from '#domain/figures/categories'
import type { IndicatorKind, Observation, ProtectionRule } from '#domain/figures/types'

/** The county's divisions as the seed brings them: three of them cover what they are part of. */
export const divisions: readonly Division[] = [
  { id: 'county', rank: 0, level: 'county', isPartition: true },
  { id: 'municipality', rank: 1, level: 'municipality', isPartition: true },
  { id: 'neighbourhood', rank: 2, level: 'below', isPartition: true },
  { id: 'electoralDistrict', rank: 3, level: 'below', isPartition: false },
  { id: 'schoolDistrict', rank: 4, level: 'below', isPartition: false },
  { id: 'censusCell', rank: 5, level: 'below', isPartition: false },
]

/** An area with what it belongs to, as long as both are there. */
export type Placed = Area & { parent: string | null }

/** An area that always existed. */
export function area(id: string, parent: string | null, division = 'municipality'): Placed {
  return { id, parent, division, validFrom: null, validTo: null, population: null }
}

/** A membership that always held. */
export function membership(
  child: string,
  parent: string,
  more: Partial<Membership> = {},
): Membership {
  return { child, parent, division: 'municipality', validFrom: null, validTo: null, ...more }
}

/** Areas with the memberships that follow from their parents. */
export function territoryOf(
  placed: readonly Placed[],
  more: { divisions?: readonly Division[]; memberships?: readonly Membership[] } = {},
): Territory {
  const own = placed.flatMap(({ id, parent, division }) =>
    parent === null ? [] : [membership(id, parent, { division })],
  )
  return {
    areas: placed,
    divisions: more.divisions ?? divisions,
    memberships: [...own, ...(more.memberships ?? [])],
  }
}

/** The rule of an indicator of which nothing but its kind was said; rates are per cent. */
export function ruleOf(kind: IndicatorKind, more: Partial<ProtectionRule> = {}): ProtectionRule {
  return {
    kind,
    factor: kind === 'rate' ? 100 : 1,
    divisionOrder: [],
    breakdown: null,
    periodKind: null,
    measuring: 'stock',
    referenceDay: null,
    minCases: 3,
    isShare: false,
    minValue: null,
    maxValue: null,
    ...more,
  }
}

/** `age` in three steps and `sex` in two. */
export const byAgeAndSex: Breakdown = {
  dimensions: [
    { key: 'age', codes: ['0-2', '3-5', '6-9'] },
    { key: 'sex', codes: ['w', 'm'] },
  ],
}

/** A measured observation of everything; every number not given is missing. */
export function observed(
  id: string,
  numbers: Partial<Omit<Observation, 'area'>> = {},
): Observation {
  return {
    area: id,
    category: total,
    status: 'measured',
    value: null,
    numerator: null,
    denominator: null,
    unassignedCases: null,
    unassignedBase: null,
    ...numbers,
  }
}

/** A county with `size` municipalities `m000`, `m001`, … */
export function county(size: number): Placed[] {
  const children = Array.from({ length: size }, (_, index) =>
    area(`m${String(index).padStart(3, '0')}`, 'county'),
  )
  return [area('county', null, 'county'), ...children]
}

/** The row that an area has at the end of 2021, or undefined where it has none. */
// oxlint-disable-next-line max-params -- read as a sentence in every test
export function rowOf(
  kind: IndicatorKind,
  areas: Placed[],
  observations: Observation[],
  id = 'county',
) {
  const territory = territoryOf(areas)
  const rows = aggregate({ rule: ruleOf(kind), territory, observations, day: '2021-12-31' })
  return rows.find((row) => row.area === id)
}
