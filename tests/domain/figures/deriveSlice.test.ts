import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cellKey } from '#domain/figures/categories'
import { deriveSlice } from '#domain/figures/deriveSlice'
import { differingCells } from '#domain/figures/figureDiff'
import { packSlice } from '#domain/figures/packedSlice'
import { stateOf } from '#domain/figures/protect'
import { buildSliceTree } from '#domain/figures/sliceTree'
import { plainSlices, sliceDay, slices, type DrawnSlice } from '#tests/support/sliceArbitraries'
import { county, observed, ruleOf, territoryOf } from '#tests/support/sliceSamples'

type Known = Parameters<typeof deriveSlice>[0]['known']

const derive = ({ rule, territory, observations, lastBases }: DrawnSlice, known?: Known) =>
  deriveSlice({
    rule,
    tree: buildSliceTree(territory, sliceDay, rule.divisionOrder),
    inputs: observations,
    lastBase: (key) => lastBases.get(key) ?? null,
    known,
  })

/** A slice, and what is observed in it after some cells were changed, added or taken away. */
const edited = fc.oneof(slices, plainSlices).chain((slice) =>
  fc.record({
    slice: fc.constant(slice),
    before: fc.subarray(slice.observations),
    after: fc.subarray(slice.observations),
    numbers: fc.record({ value: fc.nat(9), numerator: fc.nat(9), denominator: fc.nat(9) }),
  }),
)

describe('what follows from the observations of a slice', () => {
  it('is a state for every row, and every input in its cell', () => {
    fc.assert(
      fc.property(slices, (slice) => {
        const { cells } = derive(slice)
        const inputs = new Map(cells.map((cell) => [cellKey(cell), cell.input]))
        for (const one of slice.observations) expect(inputs.get(cellKey(one))).toEqual(one)
        for (const { row, state } of cells)
          expect(state).toBe(row === null ? null : stateOf(row, slice.rule))
      }),
    )
  })

  it('is nothing in a period that the indicator does not have: the inputs are kept', () => {
    const inputs = [observed('m000', { value: 7 })]
    const content = deriveSlice({ rule: ruleOf('count'), tree: null, inputs, lastBase: () => 1 })
    expect(content).toEqual({
      cells: [{ area: 'm000', category: 'total', input: inputs[0], row: null, state: null }],
      bases: {},
    })
  })

  it('comes out the same when only the part around changed observations is derived', () => {
    fc.assert(
      fc.property(edited, ({ slice, before, after, numbers }) => {
        const [first] = after
        const now = first ? [{ ...first, ...numbers }, ...after.slice(1)] : after
        const stays = before.filter((one) => now.includes(one))
        const cells = [...before, ...now].filter((one) => !stays.includes(one))
        const changed = new Set(cells.map(({ area }) => area))
        const content = derive({ ...slice, observations: before })
        const whole = derive({ ...slice, observations: now })
        const part = derive({ ...slice, observations: now }, { content, changed })
        expect(part).toEqual(whole)
        expect(packSlice(part)).toBe(packSlice(whole))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the cells of all other areas as they are', () => {
    const areas = county(30)
    const slice: DrawnSlice = {
      rule: ruleOf('rate'),
      territory: territoryOf(areas),
      observations: areas
        .slice(1, -1)
        .map(({ id }) => observed(id, { numerator: 5, denominator: 60 })),
      lastBases: new Map(),
    }
    const content = derive(slice)
    const [first, ...others] = slice.observations
    const observations = [{ ...first!, numerator: 6 }, ...others]
    const after = derive({ ...slice, observations }, { content, changed: new Set([first!.area]) })
    const [left, reached] = differingCells(content, after)
    expect(left.map(cellKey)).toEqual(['county', 'm000'])
    expect(reached.map(cellKey)).toEqual(['county', 'm000'])
    expect(after).toEqual(derive({ ...slice, observations }))
  })
})
