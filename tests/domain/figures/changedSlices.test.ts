import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cellKey } from '#domain/figures/categories'
import { applyPatches, mergeChanges, uniqueSlices, type Patch } from '#domain/figures/changedSlices'
import { observed } from '#tests/support/sliceSamples'

const slice = { indicator: 'i', period: '2021' }
const other = { indicator: 'i', period: '2022' }

const patch = (area: string, value: number | null, more: Partial<Patch> = {}): Patch => ({
  ...slice,
  area,
  category: 'total',
  ...more,
  observation:
    value === null ? null : observed(area, { value, category: more.category ?? 'total' }),
})

describe('slices to derive anew', () => {
  it('come once each, with the last that happened to each cell', () => {
    const changes = [patch('a', 1), patch('a', 7, other), patch('b', 2), patch('a', null)]
    expect(mergeChanges(changes, [])).toEqual([
      { ...slice, isAll: false, patches: [patch('a', null), patch('b', 2)] },
      { ...other, isAll: false, patches: [patch('a', 7, other)] },
    ])
  })

  it('are whole where anything but observations changed', () => {
    expect(mergeChanges([patch('a', 1)], [slice, other, slice])).toEqual([
      { ...slice, isAll: true, patches: [patch('a', 1)] },
      { ...other, isAll: true, patches: [] },
    ])
  })

  it('tell periods and indicators apart, whatever their texts', () => {
    const keys = [
      { indicator: 'a', period: 'b,c' },
      { indicator: 'a,b', period: 'c' },
      { indicator: 'a', period: 'b,c' },
    ]
    expect(uniqueSlices(keys)).toEqual(keys.slice(0, 2))
  })
})

describe('inputs of a slice after a change', () => {
  it('lose what was taken away, keep the rest, and know categories apart', () => {
    const inputs = [observed('a', { value: 1 }), observed('a', { value: 2, category: 'sex=w' })]
    const patches = [patch('a', null), patch('b', 3)]
    expect(applyPatches(inputs, patches)).toEqual([inputs[1], patches[1]!.observation])
    expect(applyPatches(inputs, [patch('a', 5, { category: 'sex=w' })])).toEqual([
      inputs[0],
      observed('a', { value: 5, category: 'sex=w' }),
    ])
    expect(applyPatches(inputs, [patch('gone', null)])).toEqual(inputs)
  })

  it('are the same whether changes come one by one or merged', () => {
    const cell = fc.record({
      area: fc.constantFrom('a', 'b', 'c'),
      category: fc.constantFrom('total', 'sex=w'),
      value: fc.option(fc.nat(9)),
    })
    const patches = fc.array(
      cell.map(({ area, category, value }) => patch(area, value, { category })),
      { minLength: 1, maxLength: 12 },
    )
    const inCells = (rows: ReturnType<typeof applyPatches>) =>
      new Map(rows.map((row) => [cellKey(row), row]))
    fc.assert(
      fc.property(patches, (all) => {
        const start = [observed('a', { value: 100 })]
        const stepwise = all.reduce((rows, one) => applyPatches(rows, [one]), start)
        const [merged] = mergeChanges(all, [])
        expect(inCells(applyPatches(start, merged!.patches))).toEqual(inCells(stepwise))
      }),
    )
  })
})
