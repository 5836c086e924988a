import fc from 'fast-check'

import type { Membership, Territory } from '#domain/areas/territory'
import { total, type Breakdown } from '#domain/figures/categories'
import {
  indicatorKinds,
  observationStatuses,
  type IndicatorKind,
  type Observation,
  type ProtectionRule,
} from '#domain/figures/types'

import {
  area,
  byAgeAndSex,
  divisions,
  membership,
  observed,
  ruleOf,
  territoryOf,
} from './sliceSamples.ts'

export const sliceDay = '2021-12-31'

const number = fc.oneof(
  fc.constant(null),
  fc.nat(20),
  fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }),
)

const numbers = fc.record({
  status: fc.constantFrom(...observationStatuses),
  value: number,
  numerator: number,
  denominator: number,
  unassignedCases: number,
  unassignedBase: number,
})

const ids = divisions.map(({ id }) => id)
const division = fc.constantFrom(...ids)

/** Days on both sides of `sliceDay`. */
const span = fc.constantFrom(
  {},
  {},
  { validTo: '2021-12-30' },
  { validFrom: '2022-01-01' },
  { validFrom: '2021-12-31' },
  { validTo: '2021-12-31' },
)

type Drawn = { parent: number; division: string; second: number | null; population: number | null }

const drawnArea = fc.record({
  parent: fc.nat(),
  division,
  /** A further membership, in another division. */
  second: fc.option(fc.nat()),
  population: fc.option(fc.nat(5_000)),
  valid: span,
  member: span,
})

const linksOf = (at: number, { second, division: first }: Drawn): Membership[] => {
  if (second === null || at === 0) return []
  const other = ids[(ids.indexOf(first) + 1 + (second % (ids.length - 1))) % ids.length]!
  return [membership(`a${at}`, `a${second % at}`, { division: other })]
}

/** Up to ten areas of mixed divisions, valid and belonging at different times, without a cycle. */
export const territories: fc.Arbitrary<Territory> = fc
  .array(drawnArea, { minLength: 1, maxLength: 10 })
  .map((drawn) => {
    const placed = drawn.map(({ division: own, population, valid }, at) => ({
      ...area(`a${at}`, null, own),
      population,
      ...valid,
    }))
    const memberships = drawn.flatMap((one, at) => {
      if (at === 0) return []
      const first = membership(`a${at}`, `a${one.parent % at}`, { division: one.division })
      return [{ ...first, ...one.member }, ...linksOf(at, one)]
    })
    return territoryOf(placed, { memberships })
  })

const categories = [total, 'age=0-2', 'age=3-5', 'sex=w', 'age=0-2;sex=w', 'age=6-9;sex=m']

const rules: fc.Arbitrary<ProtectionRule> = fc
  .record({
    kind: fc.constantFrom(...indicatorKinds),
    factor: fc.constantFrom(1, 100, 1000),
    breakdown: fc.constantFrom<Breakdown | null>(null, byAgeAndSex),
    divisionOrder: fc.subarray(ids),
    minCases: fc.integer({ min: 1, max: 10 }),
    isShare: fc.boolean(),
  })
  .map(({ kind, ...more }) => ruleOf(kind, more))

const observationsIn = (territory: Territory, rule: ProtectionRule) => {
  const inUse = rule.breakdown ? categories : [total]
  const cells = territory.areas.flatMap(({ id }) => inUse.map((category) => ({ id, category })))
  return fc
    .subarray(cells)
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ id, category }) =>
          numbers.map((row) => observed(id, { ...row, category })),
        ),
      ),
    )
}

export type DrawnSlice = {
  rule: ProtectionRule
  territory: Territory
  observations: Observation[]
  /** Last known denominators, of some cells. */
  lastBases: ReadonlyMap<string, number>
}

/** Random slices over random territories, some broken down by age and sex. */
export const slices: fc.Arbitrary<DrawnSlice> = fc
  .tuple(territories, rules)
  .chain(([territory, rule]) =>
    fc.record({
      territory: fc.constant(territory),
      rule: fc.constant(rule),
      observations: observationsIn(territory, rule),
      lastBases: fc
        .subarray(territory.areas.map(({ id }) => id))
        .map((known) => new Map(known.map((id, at) => [id, 10 + at]))),
    }),
  )

/** Two municipalities with three neighbourhoods each; of most areas a whole rate or mean is known. */
export const plainSlices: fc.Arbitrary<DrawnSlice> = fc
  .record({
    kind: fc.constantFrom<IndicatorKind>('rate', 'mean', 'count'),
    rows: fc.array(fc.option(fc.nat(20), { freq: 2 }), { minLength: 9, maxLength: 9 }),
    known: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  })
  .map(({ kind, rows, known }) => {
    const towns = ['m0', 'm1'].map((id) => area(id, 'k'))
    const spaces = towns.flatMap(({ id }) =>
      ['a', 'b', 'c'].map((name) => area(`${id}${name}`, id, 'neighbourhood')),
    )
    // The neighbourhoods first: what is measured further up hides what is missing below.
    const placed = [...spaces, ...towns, area('k', null, 'county')]
    const observations = spaces.flatMap(({ id }, at) => {
      const value = rows[at] ?? null
      return value === null ? [] : [observed(id, { value, numerator: value, denominator: 90 })]
    })
    const bases = placed.flatMap(({ id }, at) => (known[at] ? [[id, 40 + at] as const] : []))
    const territory = territoryOf(placed)
    return { rule: ruleOf(kind), territory, observations, lastBases: new Map(bases) }
  })

/** All of a list in another order. */
export const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length })
