import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { deriveSlice, isOpen } from '#domain/figures/deriveSlice'
import { basesAfter, movedBases, recording, type BaseSource } from '#domain/figures/lastBases'
import type { SliceContent } from '#domain/figures/packedSlice'
import { buildSliceTree } from '#domain/figures/sliceTree'
import { area, county, observed, ruleOf, territoryOf } from '#tests/support/sliceSamples'

const rule = ruleOf('rate')
const tree = buildSliceTree(territoryOf(county(2)), '2021-12-31')
const sourceOf = ({ cells, bases }: SliceContent): BaseSource => ({
  rows: cells.flatMap(({ row }) => (row ? [row] : [])),
  bases,
})

/** Denominators of m000 and m001 by year, `null` = nothing delivered → the slices in time. */
function chain(years: (readonly [number | null, number | null])[]): SliceContent[] {
  const contents: SliceContent[] = []
  for (const year of years) {
    const previous = contents.at(-1)
    const inputs = year.flatMap((denominator, at) =>
      denominator === null ? [] : [observed(`m00${at}`, { numerator: 1, denominator })],
    )
    const known = previous && basesAfter(sourceOf(previous))
    contents.push(deriveSlice({ rule, tree, inputs, lastBase: (key) => known?.(key) ?? null }))
  }
  return contents
}

const countyOf = (content: SliceContent | undefined) =>
  content?.cells.find((cell) => cell.area === 'county')?.row

describe('last known denominators', () => {
  it('come from the period before, where a row was whole there', () => {
    const contents = chain([
      [100, 300],
      [100, null],
    ])
    expect(contents[1]!.bases).toEqual({ m001: 300 })
    expect(countyOf(contents[1])).toMatchObject({ coverage: 0.25, coverageBase: 'denominator' })
  })

  it('are handed on over years without a delivery, one period looking at one other only', () => {
    const contents = chain([
      [100, 300],
      [100, null],
      [100, null],
      [100, null],
    ])
    expect(contents[3]!.bases).toEqual({ m001: 300 })
    expect(countyOf(contents[3])).toMatchObject({ coverage: 0.25, coverageBase: 'denominator' })
    const late = basesAfter({ rows: [], bases: contents[3]!.bases })
    expect(late('m001')).toBe(300)
    // It never came up, so an earlier period has to be asked.
    expect(late('m000')).toBeUndefined()
  })

  it('are not known where nobody ever delivered, and that is handed on as well', () => {
    const contents = chain([
      [100, null],
      [100, null],
    ])
    expect(contents.map(({ bases }) => bases)).toEqual([{ m001: null }, { m001: null }])
    expect(countyOf(contents[1])).toMatchObject({ coverage: 0.5, coverageBase: 'areas' })
  })

  it('are those of whole rows only, and no measured row says what it was not asked', () => {
    const partial = observed('m001', { value: 3 })
    const content = deriveSlice({ rule, tree, inputs: [partial], lastBase: () => null })
    const lookup = basesAfter(sourceOf(content))
    expect(lookup('m001')).toBeNull()
    expect(lookup('county')).toBeUndefined()
  })

  it('make a slice open that asked for any, whether it found it or not', () => {
    const [whole, asking] = chain([
      [100, 300],
      [100, null],
    ])
    expect([whole, asking].map((content) => isOpen(content!))).toEqual([false, true])
    const nothingBefore = chain([[100, null]])
    expect(isOpen(nothingBefore[0]!)).toBe(true)
  })

  it('are not asked for areas of which the slice has nothing at all', () => {
    const elsewhere = [area('k', null, 'county'), area('o', 'k'), area('q', 'o', 'neighbourhood')]
    const two = buildSliceTree(territoryOf([...county(2), ...elsewhere]), '2021-12-31')
    const inputs = [observed('m000', { numerator: 1, denominator: 100 })]
    const content = deriveSlice({ rule, tree: two, inputs, lastBase: () => null })
    expect(content.bases).toEqual({ m001: null })
  })

  it('are written down as they were asked', () => {
    const { lookup, asked } = recording((key) => (key === 'a' ? 5 : null))
    expect([lookup('a'), lookup('b'), lookup('a')]).toEqual([5, null, 5])
    expect(asked).toEqual({ a: 5, b: null })
  })

  it('are the newest that was delivered before, however long ago', () => {
    const denominator = fc.option(fc.integer({ min: 1, max: 900 }))
    const years = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), denominator), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(years, (drawn) => {
        const contents = chain(drawn)
        drawn.forEach(([own, missing], at) => {
          if (missing !== null) return expect(contents[at]!.bases).toEqual({})
          const last = drawn.slice(0, at).findLast(([, second]) => second !== null)?.[1] ?? null
          expect(contents[at]!.bases).toEqual({ m001: last })
          const share = last === null ? 0.5 : own / (own + last)
          expect(countyOf(contents[at])!.coverage).toBeCloseTo(share, 12)
        })
      }),
    )
  })

  it('may be others where a whole figure came, went or has another base', () => {
    const row = (id: string, denominator: number | null, coverage = 1) =>
      ({ area: id, category: 'total', denominator, coverage }) as BaseSource['rows'][number]
    const before = { rows: [row('a', 1), row('b', 2), row('c', 3), row('d', 4, 0.5)], bases: {} }
    const after = { rows: [row('a', 1), row('b', 9), row('d', 4), row('e', null)], bases: {} }
    expect(movedBases(before, after).sort()).toEqual(['b', 'c', 'd'])
    expect(movedBases(null, after).sort()).toEqual(['a', 'b', 'd'])
    expect(movedBases(before, null).sort()).toEqual(['a', 'b', 'c'])
  })
})
