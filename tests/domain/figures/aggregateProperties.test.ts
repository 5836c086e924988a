import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { aggregate, aggregateOver } from '#domain/figures/aggregate'
import { cellKey } from '#domain/figures/categories'
import { protect } from '#domain/figures/protect'
import { buildSliceTree } from '#domain/figures/sliceTree'
import { sliceDay as day, shuffled, slices } from '#tests/support/sliceArbitraries'
import { county, observed, ruleOf, territoryOf } from '#tests/support/sliceSamples'

/** A slice and the same in another order. */
const twice = slices.chain((slice) =>
  fc.record({
    slice: fc.constant(slice),
    areas: shuffled(slice.territory.areas),
    divisions: shuffled(slice.territory.divisions),
    memberships: shuffled(slice.territory.memberships),
    observations: shuffled(slice.observations),
  }),
)

describe('every slice', () => {
  it('gives the same rows to the last bit whatever the order of the input', () => {
    fc.assert(
      fc.property(twice, ({ slice, observations, ...territory }) => {
        const rows = aggregate({ ...slice, day })
        expect(aggregate({ ...slice, territory, observations, day })).toEqual(rows)
        const { rule, lastBases } = slice
        const tree = buildSliceTree(slice.territory, day, rule.divisionOrder)
        const lastBase = (key: string) => lastBases.get(key) ?? null
        expect(aggregateOver({ rule, tree, observations, lastBase })).toEqual(rows)
      }),
    )
  })

  it('has rows only where there is data at or below, each cell once, coverage within 0 … 1', () => {
    fc.assert(
      fc.property(slices, (input) => {
        const rows = aggregate({ ...input, day })
        const given = new Set(input.observations.map(cellKey))
        expect(new Set(rows.map(cellKey)).size).toBe(rows.length)
        for (const row of rows) {
          expect(row.coverage).toBeGreaterThanOrEqual(0)
          expect(row.coverage).toBeLessThanOrEqual(1)
          if (row.basis === 'summed') expect(row.coverage === 1).toBe(row.coverageBase === null)
          const hasNumber = [row.value, row.numerator, row.denominator].some((one) => one !== null)
          expect(hasNumber || row.isNotAddable || row.status === 'notAvailable').toBe(true)
          if (row.basis === 'measured') expect(given.has(cellKey(row))).toBe(true)
          // Over categories no area was expected; unassigned cases need none.
          else if (row.expected === null) expect(row.coverage).toBe(1)
          else if (row.unassignedCases === null && row.unassignedBase === null)
            expect(row.expected).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('sums the same division whoever delivered, and never one that is not complete', () => {
    fc.assert(
      fc.property(slices, (input) => {
        const { territory, rule } = input
        const tree = buildSliceTree(territory, day, rule.divisionOrder)
        const chosen = new Map(tree.nodes.map(({ id, division }) => [id, division]))
        for (const { area, division } of aggregate({ ...input, day })) {
          if (division === null) continue
          expect(division).toBe(chosen.get(area))
          expect(territory.divisions.find(({ id }) => id === division)?.isPartition).toBe(true)
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
        const territory = territoryOf(areas)
        const rows = aggregate({ rule: ruleOf('count'), territory, observations, day })
        const total = cases.reduce((sum, value) => sum + value, unassignedCases)
        expect(rows.find((row) => row.area === 'county')).toMatchObject({
          value: total,
          coverage: 1,
        })
      }),
    )
  })

  it('a whole total of counts is Σ of its categories', () => {
    const rule = ruleOf('count', { breakdown: { dimensions: [{ key: 'sex', codes: ['w', 'm'] }] } })
    const territory = territoryOf(county(2))
    const pair = fc.tuple(fc.nat(999), fc.nat(999))
    fc.assert(
      fc.property(pair, pair, ([w0, m0], [w1, m1]) => {
        const observations = [
          observed('m000', { value: w0, category: 'sex=w' }),
          observed('m000', { value: m0, category: 'sex=m' }),
          observed('m001', { value: w1, category: 'sex=w' }),
          observed('m001', { value: m1, category: 'sex=m' }),
        ]
        const rows = aggregate({ rule, territory, observations, day })
        const of = (cell: string) => rows.find((row) => cellKey(row) === cell)
        expect(of('m000')).toMatchObject({ value: w0 + m0, coverage: 1 })
        expect(of('county sex=w')).toMatchObject({ value: w0 + w1, coverage: 1 })
        expect(of('county')).toMatchObject({ value: w0 + m0 + w1 + m1, coverage: 1 })
      }),
    )
  })

  it('shows readers no small number and nothing at all of a hidden row', () => {
    fc.assert(
      fc.property(slices, (input) => {
        const { rule } = input
        const rows = aggregate({ ...input, day })
        const figures = protect({ rows, rule })
        expect(figures.map(cellKey)).toEqual(rows.map(cellKey))
        for (const figure of figures) {
          const { state, value, numerator, denominator, unassignedCases, difference } = figure
          const shown = [value, numerator, denominator, unassignedCases, difference]
          if (state !== 'published') expect(shown).toEqual([null, null, null, null, null])
          else expect(value).not.toBeNull()
          const counts = [rule.kind === 'count' ? value : numerator, unassignedCases]
          if (rule.kind === 'count') counts.push(difference === null ? null : Math.abs(difference))
          for (const count of counts)
            if (count !== null && count > 0) expect(count).toBeGreaterThanOrEqual(rule.minCases)
        }
      }),
    )
  })
})
