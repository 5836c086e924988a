import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cellKey } from '#domain/figures/categories'
import { deriveSlice } from '#domain/figures/deriveSlice'
import { diffFigures, figuresOf, isChange, type FigureDiff } from '#domain/figures/figureDiff'
import { buildSliceTree } from '#domain/figures/sliceTree'
import type { Figure } from '#domain/figures/types'
import { sliceDay, slices, type DrawnSlice } from '#tests/support/sliceArbitraries'
import { county, observed, ruleOf, territoryOf } from '#tests/support/sliceSamples'

const figures = ({ rule, territory, observations }: Omit<DrawnSlice, 'lastBases'>): Figure[] => {
  const tree = buildSliceTree(territory, sliceDay, rule.divisionOrder)
  return figuresOf(deriveSlice({ rule, tree, inputs: observations, lastBase: () => null }), rule)
}

const territory = territoryOf(county(2))
const of = (values: Record<string, number>, minCases = 3) =>
  figures({
    rule: ruleOf('count', { minCases }),
    territory,
    observations: Object.entries(values).map(([area, value]) => observed(area, { value })),
  })

const diff = (stored: Figure[], wanted: Figure[]) => diffFigures({ period: '2021', stored, wanted })

describe('what has to be written', () => {
  it('is nothing where nothing changed', () => {
    const same = diff(of({ m000: 5 }), of({ m000: 5 }))
    expect(same).toEqual({ period: '2021', insert: [], update: [], changed: [], remove: [] })
    expect(isChange(same)).toBe(false)
  })

  it('names the cells that came, changed and went, and the fields that differ', () => {
    const stored = of({ m000: 5, m001: 8 })
    const changed = diff(stored, of({ m000: 6, m001: 8 }))
    expect(changed.update.map(cellKey)).toEqual(['county', 'm000'])
    expect(changed).toMatchObject({ insert: [], remove: [], changed: ['value'] })
    const came = diff(of({ m000: 5 }), stored)
    expect(came.insert.map(cellKey)).toEqual(['m001'])
    expect([...came.changed].sort()).toEqual(['coverage', 'coverageBase', 'delivered', 'value'])
    const went = diff(stored, of({ m000: 5 }))
    expect(went.remove).toEqual([{ area: 'm001', category: 'total' }])
    expect([changed, came, went].map(isChange)).toEqual([true, true, true])
  })

  it('is told by state too: a number that becomes hidden takes its value along', () => {
    const { update, changed } = diff(of({ m000: 2 }, 0), of({ m000: 2 }, 3))
    expect(update.map(({ state, value }) => [state, value])).toEqual([
      ['suppressed', null],
      ['suppressed', null],
    ])
    expect(changed).toEqual(['state', 'value'])
  })

  const written = (stored: Figure[], { insert, update, changed, remove }: FigureDiff) => {
    const byCell = new Map(stored.map((figure) => [cellKey(figure), figure]))
    for (const cell of remove) expect(byCell.delete(cellKey(cell))).toBe(true)
    for (const figure of insert) {
      expect(byCell.has(cellKey(figure))).toBe(false)
      byCell.set(cellKey(figure), figure)
    }
    for (const figure of update) {
      const fields = Object.fromEntries(changed.map((field) => [field, figure[field]]))
      byCell.set(cellKey(figure), { ...byCell.get(cellKey(figure))!, ...fields })
    }
    return byCell
  }

  it('makes the stored figures the wanted ones, with the changed fields alone', () => {
    const pair = slices.chain((slice) =>
      fc.record({
        rule: fc.constant(slice.rule),
        territory: fc.constant(slice.territory),
        before: fc.subarray(slice.observations),
        observations: fc.subarray(slice.observations),
      }),
    )
    fc.assert(
      fc.property(pair, ({ before, ...slice }) => {
        const stored = figures({ ...slice, observations: before })
        const wanted = figures(slice)
        const result = written(stored, diff(stored, wanted))
        expect(result).toEqual(new Map(wanted.map((figure) => [cellKey(figure), figure])))
      }),
    )
  })
})
