import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { aggregate } from '#domain/figures/aggregate'
import { cellKey, latticeOf, parseCategory, type Breakdown } from '#domain/figures/categories'
import { DomainError } from '#domain/errors'
import { area, byAgeAndSex, observed, ruleOf, territoryOf } from '#tests/support/sliceSamples'

describe('the spelling of a category', () => {
  const parse = (text: string, breakdown: Breakdown | null = byAgeAndSex) =>
    parseCategory(text, breakdown)

  it('is total for everything and for nothing said', () => {
    for (const text of ['total', '', '  ', ' total ']) expect(parse(text)).toBe('total')
    expect(parse('total', null)).toBe('total')
  })

  it('follows the order of the breakdown', () => {
    expect(parse('age=0-2;sex=w')).toBe('age=0-2;sex=w')
    expect(parse(' sex = w ; age = 0-2 ')).toBe('age=0-2;sex=w')
    expect(parse('sex=m')).toBe('sex=m')
  })

  it.each([
    'age=80',
    'age',
    'age=',
    '=0-2',
    'nation=de',
    'age=0-2;age=3-5',
    'age=0-2;',
    'age=0-2=3',
    'AGE=0-2',
    'total;sex=w',
  ])('refuses %j', (text) => {
    expect(() => parse(text)).toThrow(new DomainError('category.unknown', { text }))
  })

  it('refuses any category where nothing is broken down, and cuts a long text', () => {
    expect(() => parse('sex=w', null)).toThrow(
      new DomainError('category.unknown', { text: 'sex=w' }),
    )
    const long = `sex=${'x'.repeat(500)}`
    expect(() => parse(long)).toThrow(
      new DomainError('category.unknown', { text: long.slice(0, 100) }),
    )
  })

  it('is one for each choice, whichever way it is written, and reads itself', () => {
    const codes = (at: number) => fc.option(fc.constantFrom(...byAgeAndSex.dimensions[at]!.codes))
    fc.assert(
      fc.property(codes(0), codes(1), (age, sex) => {
        const parts = [age && `age=${age}`, sex && `sex=${sex}`].filter((one) => one !== null)
        const category = parse(parts.join(';'))
        expect(parse(parts.toReversed().join(' ; '))).toBe(category)
        expect(parse(category)).toBe(category)
      }),
    )
  })
})

describe('the key of a cell', () => {
  it('is the area for the total, else area and category', () => {
    expect(cellKey({ area: 'a', category: 'total' })).toBe('a')
    expect(cellKey({ area: 'a', category: 'sex=w' })).toBe('a sex=w')
  })
})

describe('categories and their totals', () => {
  const names = (categories: string[], breakdown: Breakdown | null = byAgeAndSex) =>
    latticeOf(breakdown, categories).map(({ category }) => category)
  const sums = (categories: string[]) => {
    const lattice = latticeOf(byAgeAndSex, categories)
    const named = (at: number) => lattice[at]?.category ?? null
    return Object.fromEntries(
      lattice.map((node) => [node.category, node.sums.map((parts) => parts.map(named))]),
    )
  }

  it('are closed: every way to leave out a dimension, finest first, the total last', () => {
    expect(names(['age=0-2;sex=w'])).toEqual(['age=0-2;sex=w', 'age=0-2', 'sex=w', 'total'])
    expect(names([])).toEqual(['total'])
    expect(names(['age=0-2'], null)).toEqual(['total'])
  })

  it('sum over each dimension left open, what nobody delivered counted as missing', () => {
    expect(sums(['age=0-2;sex=w', 'sex=m'])).toEqual({
      'age=0-2;sex=w': [],
      'age=0-2': [['age=0-2;sex=w', null]],
      'sex=w': [['age=0-2;sex=w', null, null]],
      'sex=m': [],
      total: [
        ['age=0-2', null, null],
        ['sex=w', 'sex=m'],
      ],
    })
  })

  it('let margins stand without their crossing', () => {
    expect(sums(['sex=w', 'sex=m'])).toEqual({
      'sex=w': [],
      'sex=m': [],
      total: [['sex=w', 'sex=m']],
    })
  })

  it('have parts before their sums', () => {
    const finest = byAgeAndSex.dimensions[0]!.codes.flatMap((age) =>
      ['w', 'm'].map((sex) => `age=${age};sex=${sex}`),
    )
    fc.assert(
      fc.property(fc.subarray([...finest, 'age=3-5', 'sex=m']), (some) => {
        const lattice = latticeOf(byAgeAndSex, some)
        lattice.forEach((node, at) => {
          for (const part of node.sums.flat()) expect(part).toBeLessThan(at)
        })
        const again = latticeOf(byAgeAndSex, some.toReversed())
        expect(again).toEqual(lattice)
      }),
    )
  })
})

describe('a total of categories', () => {
  const rule = ruleOf('count', { breakdown: byAgeAndSex })
  const rows = (values: Record<string, number>) =>
    new Map(
      aggregate({
        rule,
        territory: territoryOf([area('a', null)]),
        day: '2021-12-31',
        observations: Object.entries(values).map(([category, value]) =>
          observed('a', { category, value }),
        ),
      }).map((row) => [row.category, row]),
    )

  it('takes the dimension that is whole, not the one that happens to be asked first', () => {
    const found = rows({ 'age=0-2': 1, 'sex=w': 4, 'sex=m': 5 })
    expect(found.get('total')).toMatchObject({ value: 9, coverage: 1, division: null })
  })

  it('names no areas, for categories were added', () => {
    const found = rows({ 'sex=w': 4, 'sex=m': 5 })
    expect(found.get('total')).toMatchObject({ delivered: null, expected: null })
  })

  it('is unknown where no dimension is whole', () => {
    expect(rows({ 'age=0-2': 1, 'age=3-5': 2 }).has('total')).toBe(false)
  })

  it('gives way to a measured total and tells the difference', () => {
    const found = rows({ total: 10, 'sex=w': 4, 'sex=m': 5 })
    expect(found.get('total')).toMatchObject({ basis: 'measured', value: 10, difference: 1 })
  })
})
