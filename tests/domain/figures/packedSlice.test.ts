import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cellKey } from '#domain/figures/categories'
import { deriveSlice } from '#domain/figures/deriveSlice'
import { inCellOrder, packSlice, unpackSlice, type SliceContent } from '#domain/figures/packedSlice'
import { buildSliceTree } from '#domain/figures/sliceTree'
import { shuffled, sliceDay, slices, type DrawnSlice } from '#tests/support/sliceArbitraries'
import { county, observed, ruleOf, territoryOf } from '#tests/support/sliceSamples'

const derived = ({ rule, territory, observations, lastBases }: DrawnSlice): SliceContent =>
  deriveSlice({
    rule,
    tree: buildSliceTree(territory, sliceDay, rule.divisionOrder),
    inputs: observations,
    lastBase: (key) => lastBases.get(key) ?? null,
  })

const countOf = (size: number): SliceContent => {
  const areas = county(size)
  return deriveSlice({
    rule: ruleOf('count'),
    tree: buildSliceTree(territoryOf(areas), sliceDay),
    inputs: areas.slice(1).map(({ id }) => observed(id, { value: 10 })),
    lastBase: () => null,
  })
}

describe('a slice as one text', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(slices, (slice) => {
        const content = derived(slice)
        expect(unpackSlice(packSlice(content))).toEqual(content)
      }),
    )
  })

  it('is equal for equal content, whatever the order of the inputs', () => {
    const twice = slices.chain((slice) =>
      fc.tuple(fc.constant(slice), shuffled(slice.observations)),
    )
    fc.assert(
      fc.property(twice, ([slice, observations]) => {
        const other = derived({ ...slice, observations })
        expect(packSlice(other)).toBe(packSlice(derived(slice)))
      }),
    )
  })

  it('keeps 0, null and nothing at all apart', () => {
    const inputs = [
      observed('m000', { value: 0 }),
      observed('m001', { status: 'notAvailable' }),
      observed('gone', { value: 5 }),
    ]
    const tree = buildSliceTree(territoryOf(county(3)), sliceDay)
    const content = deriveSlice({ rule: ruleOf('count'), tree, inputs, lastBase: () => null })
    const cells = new Map(
      unpackSlice(packSlice(content)).cells.map((cell) => [cellKey(cell), cell]),
    )
    expect(cells.get('m000')).toMatchObject({ input: { value: 0 }, row: { value: 0 } })
    expect(cells.get('m001')).toMatchObject({
      input: { status: 'notAvailable', value: null },
      state: 'notAvailable',
    })
    expect(cells.has('m002')).toBe(false)
    expect(cells.get('county')).toMatchObject({ input: null, row: { value: 0 } })
    // An observation of an area that is not there is kept, and no figure follows from it.
    expect(cells.get('gone')).toMatchObject({ input: { value: 5 }, row: null, state: null })
  })

  it('takes an eighth of the bytes that rows with the names of their fields take', () => {
    const content = countOf(178)
    expect(packSlice(content).length).toBeLessThan(JSON.stringify(content).length / 8)
  })

  it('reads the empty slice', () => {
    const nothing = { cells: [], bases: {} }
    expect(unpackSlice(packSlice(nothing))).toEqual(nothing)
  })
})

describe('the order of cells', () => {
  it('goes by area, then the total before its categories', () => {
    const cells = [
      { area: 'b', category: 'total' },
      { area: 'a', category: 'sex=w' },
      { area: 'a', category: 'total' },
      { area: 'a', category: 'age=0-2' },
    ]
    expect(cells.sort(inCellOrder).map(cellKey)).toEqual(['a', 'a age=0-2', 'a sex=w', 'b'])
    expect(inCellOrder(cells[0]!, { ...cells[0]! })).toBe(0)
  })
})
