import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkBreakdown } from '#domain/figures/breakdownRules'
import { parseCategory, type Breakdown } from '#domain/figures/categories'

const dimension = (key: string, ...codes: string[]) => ({
  key,
  categories: codes.map((code) => ({ code })),
})
const invalid = (path: string, text: string | number) => [
  { path, code: 'breakdown.invalid', params: { text } },
]

describe('rules of a breakdown', () => {
  it('takes one to three dimensions with keys and codes of their own', () => {
    const age = dimension('age', '0-2', '3-5', '65+')
    expect(checkBreakdown([age])).toEqual([])
    expect(checkBreakdown([age, dimension('Staatsangehörigkeit', 'dt.', 'nicht_dt')])).toEqual([])
    expect(checkBreakdown([age, dimension('b', 'x'), dimension('c', 'x')])).toEqual([])
  })

  it('refuses a fourth dimension', () => {
    const four = ['a', 'b', 'c', 'd'].map((key) => dimension(key, 'x'))
    expect(checkBreakdown(four)).toEqual(invalid('dimensions', 4))
  })

  it('refuses a key or code that comes twice', () => {
    expect(checkBreakdown([dimension('a', 'x'), dimension('a', 'y')])).toEqual(
      invalid('dimensions', 'a'),
    )
    expect(checkBreakdown([dimension('a', 'x'), dimension('b', 'y', 'z', 'y')])).toEqual(
      invalid('dimensions.1.categories', 'y'),
    )
  })

  it.each(['a=b', 'a;b', 'a b', '=x', '-2', ' x', ''])('refuses the code %j', (code) => {
    const found = checkBreakdown([dimension('age', 'ok', code)])
    // An empty one is the form's to name.
    expect(found).toEqual(code === '' ? [] : invalid('dimensions.0.categories', code))
  })

  it('says nothing of what is missing: the form does', () => {
    for (const nothing of [undefined, null, [], [{}], [{ key: 'a' }], 'x'])
      expect(checkBreakdown(nothing)).toEqual([])
  })

  it('lets only through what categories can be read from', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', '0', '-', '=', ';', ' ', '+'),
      maxLength: 3,
    })
    const dimensions = fc.array(
      fc.record({ key: word, codes: fc.array(word, { minLength: 1, maxLength: 3 }) }),
      { minLength: 1, maxLength: 3 },
    )
    const isFilled = ({ key, codes }: Breakdown['dimensions'][number]) =>
      key !== '' && codes.every((code) => code !== '')
    fc.assert(
      fc.property(dimensions, (drawn) => {
        fc.pre(drawn.every(isFilled))
        const form = drawn.map(({ key, codes }) => dimension(key, ...codes))
        if (checkBreakdown(form).length > 0) return
        const text = drawn.map(({ key, codes }) => `${key}=${codes[0]}`).join(';')
        expect(parseCategory(text, { dimensions: drawn })).toBe(text)
      }),
      { numRuns: 500 },
    )
  })
})
