import fc from 'fast-check'

import type { Membership } from '#domain/areas/territory'
import type { Observation } from '#domain/figures/types'
import { area, ruleOf, type Placed } from '#tests/support/sliceSamples'

import type { NaiveInput } from './rows.ts'

const ids = ['county', 'm1', 'm2', 'm3', 'n1', 'n2', 'n3', 'n4', 's1']
const below = ['B', 'C', 'D']
const days = fc.constantFrom(null, null, null, '2019-06-30', '2020-06-30', '2021-06-30')
const span = fc
  .tuple(days, days)
  .map(([a, b]) => (a && b && a > b ? { validFrom: b, validTo: a } : { validFrom: a, validTo: b }))

const dimension = (key: string, codes: string[]) => ({ key, codes })
const breakdowns = [
  null,
  { dimensions: [dimension('a', ['x', 'y'])] },
  { dimensions: [dimension('a', ['x', 'y']), dimension('b', ['m', 'w'])] },
]
const categories = ['total', 'a=x', 'a=y', 'b=m', 'b=w', 'a=x;b=m', 'a=x;b=w', 'a=y;b=m', 'a=y;b=w']

/** Areas hang on those before them, in each division on one at most. */
const memberships = fc
  .array(
    fc.record({
      child: fc.integer({ min: 1, max: ids.length - 1 }),
      parent: fc.nat(ids.length - 2),
      division: fc.constantFrom(...below),
      days: span,
    }),
    { minLength: 4, maxLength: 14 },
  )
  .map((drawn) => {
    const found = new Map<string, Membership>()
    for (const { child, parent, division, days: own } of drawn) {
      const link = { child: ids[child]!, parent: ids[parent]!, division, ...own }
      if (parent < child) found.set(`${child} ${division}`, link)
    }
    return [...found.values()]
  })

const areas = fc.tuple(
  ...ids.map((id) =>
    fc
      .tuple(fc.option(fc.nat(9), { freq: 4 }), span)
      .map(([population, own]): Placed => ({ ...area(id, null, 'A'), population, ...own })),
  ),
)

const rules = fc
  .record({
    kind: fc.constantFrom('count', 'rate', 'mean', 'index', 'none'),
    divisionOrder: fc.shuffledSubarray(below),
    breakdown: fc.constantFrom(...breakdowns),
    measuring: fc.constantFrom('stock', 'flow'),
    referenceDay: fc.constantFrom(null, '06-15', '12-31'),
    periodKind: fc.constant('year' as const),
  })
  .map(({ kind, ...more }) => ruleOf(kind, more))

const count = fc.nat(20)
const statuses = ['measured', 'measured', 'corrected', 'estimated', 'projected'] as const
const nothing = {
  value: null,
  numerator: null,
  denominator: null,
  unassignedCases: null,
  unassignedBase: null,
}

const numbers = fc.oneof(
  fc.constant({ ...nothing, status: 'notAvailable' as const }),
  ...[0, 1, 2, 3, 4].map((form) =>
    fc.record({
      status: fc.constantFrom(...statuses),
      value: form === 0 ? fc.constant(null) : count,
      numerator: form < 3 ? fc.constant(null) : count,
      denominator: form < 2 ? fc.constant(null) : count,
      unassignedCases: fc.option(count, { freq: 2 }),
      unassignedBase: fc.option(count, { freq: 2 }),
    }),
  ),
)

const observations = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('2019', '2020', '2021', '2022'),
        fc.constantFrom(...ids),
        fc.constantFrom(...categories),
        numbers,
      )
      .map(([period, id, category, given]): Observation & { period: string } => ({
        period,
        area: id,
        category,
        ...given,
      })),
    { minLength: 1, maxLength: 40 },
  )
  .map((drawn) => [
    ...new Map(drawn.map((one) => [`${one.period} ${one.area} ${one.category}`, one])).values(),
  ])

/** All of an indicator over four years: dated areas and memberships, partitions or not, categories. */
export const drawnIndicators: fc.Arbitrary<NaiveInput> = fc.record({
  territory: fc.record({
    areas,
    memberships,
    divisions: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()).map((partitions) => [
      { id: 'A', rank: 0, level: 'county' as const, isPartition: true },
      ...below.map((id, at) => ({
        id,
        rank: at + 1,
        level: 'below' as const,
        isPartition: partitions[at]!,
      })),
    ]),
  }),
  rule: rules,
  observations,
})
