import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { aggregate, aggregateOver } from '#domain/figures/aggregate'
import { protect } from '#domain/figures/protect'
import { changedPart } from '#domain/figures/changedSlices'
import { buildSliceTree } from '#domain/figures/sliceTree'
import { areaKinds, indicatorKinds, observationStatuses, type Area } from '#domain/figures/types'
import { area, county, observed } from '#tests/support/sliceSamples'

const day = '2021-12-31'
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
const rule = fc.record({
  kind: fc.constantFrom(...indicatorKinds),
  factor: fc.constantFrom(1, 100, 1000),
})

/** Random trees of up to 25 areas of mixed kinds, with random observations for some of them. */
const slice = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom(...areaKinds), fc.option(numbers)), {
    minLength: 1,
    maxLength: 25,
  })
  .chain((drawn) => {
    const areas: Area[] = drawn.map(([parent, kind], index) =>
      area(`a${index}`, index === 0 ? null : `a${parent % index}`, kind),
    )
    const observations = drawn.flatMap(([, , row], index) =>
      row ? [observed(`a${index}`, row)] : [],
    )
    return fc.record({
      rule,
      areas: fc.constant(areas),
      observations: fc.constant(observations),
      shuffledAreas: fc.shuffledSubarray(areas, { minLength: areas.length }),
      shuffled: fc.shuffledSubarray(observations, { minLength: observations.length }),
    })
  })

describe('every slice', () => {
  it('gives the same rows to the last bit whatever the order of the input', () => {
    fc.assert(
      fc.property(slice, (input) => {
        const rows = aggregate({ ...input, day })
        const again = aggregate({
          ...input,
          areas: input.shuffledAreas,
          observations: input.shuffled,
          day,
        })
        expect(again).toEqual(rows)
        const tree = buildSliceTree(input.areas, day)
        expect(aggregateOver({ ...input, tree })).toEqual(rows)
      }),
    )
  })

  it('comes out the same when only the part around a changed observation is derived', () => {
    fc.assert(
      fc.property(slice, fc.nat(), numbers, ({ areas, observations, rule: kind }, at, change) => {
        const tree = buildSliceTree(areas, day)
        const changed = areas[at % areas.length]!.id
        const others = observations.filter(({ area: id }) => id !== changed)
        const now = [...others, observed(changed, change)]
        const before = aggregateOver({ rule: kind, tree, observations })
        const after = aggregateOver({ rule: kind, tree, observations: now })
        const { areas: inPart, withChildren } = changedPart(areas, [changed])
        const rows = new Map(
          before.filter((row) => withChildren.has(row.area)).map((row) => [row.area, row]),
        )
        const part = aggregateOver({
          rule: kind,
          tree,
          observations: now.filter(({ area: id }) => inPart.has(id)),
          part: { areas: inPart, rows },
        })
        expect(part).toEqual(after.filter((row) => inPart.has(row.area)))
        const beside = ({ area: id }: { area: string }) => !inPart.has(id)
        expect(after.filter(beside)).toEqual(before.filter(beside))
      }),
    )
  })

  it('has rows only where there is data at or below, each area once, coverage within 0 … 1', () => {
    fc.assert(
      fc.property(slice, (input) => {
        const rows = aggregate({ ...input, day })
        expect(new Set(rows.map((row) => row.area)).size).toBe(rows.length)
        for (const row of rows) {
          expect(row.coverage).toBeGreaterThan(0)
          expect(row.coverage).toBeLessThanOrEqual(1)
          expect([row.value, row.numerator, row.denominator].some((one) => one !== null)).toBe(true)
          const own = input.observations.some(({ area: id }) => id === row.area)
          if (row.basis === 'measured') expect(own).toBe(true)
          else expect(row.division).not.toBeNull()
        }
      }),
    )
  })

  it('a whole county of counts is Σ of its municipalities + unassigned', () => {
    const values = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(values, fc.nat(500), (cases, unassignedCases) => {
        const areas = county(cases.length)
        const observations = cases.map((value, index) => observed(areas[index + 1]!.id, { value }))
        observations.push(observed('county', { unassignedCases }))
        const rows = aggregate({ rule: { kind: 'count', factor: 1 }, areas, observations, day })
        const total = cases.reduce((sum, value) => sum + value, unassignedCases)
        expect(rows.find((row) => row.area === 'county')).toMatchObject({
          value: total,
          coverage: 1,
        })
      }),
    )
  })

  it('shows readers no small number and nothing at all of a hidden row', () => {
    fc.assert(
      fc.property(
        slice,
        fc.integer({ min: 1, max: 10 }),
        fc.boolean(),
        (input, minCases, isShare) => {
          const rows = aggregate({ ...input, day })
          const figures = protect({ rows, rule: { ...input.rule, minCases, isShare } })
          expect(figures.map((figure) => figure.area)).toEqual(rows.map((row) => row.area))
          for (const { state, value, numerator, denominator } of figures) {
            if (state !== 'published')
              expect([value, numerator, denominator]).toEqual([null, null, null])
            else expect(value).not.toBeNull()
            const cases = input.rule.kind === 'count' ? value : numerator
            if (cases !== null && cases > 0) expect(cases).toBeGreaterThanOrEqual(minCases)
          }
        },
      ),
    )
  })
})
