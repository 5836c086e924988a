import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assertNoCycle, placeBelow, placeSubtree } from '#domain/areas/areaTree'
import { isAgs } from '#domain/areas/agsKey'
import { DomainError } from '#domain/errors'
import { isValidityOrdered, validOn } from '#domain/areas/validity'

/** Ids above an area, root first. */
const ancestorIds = (path: string) => path.split('/').slice(1, -2)

const area = (name: string, parent: string | null) => ({ id: name.toLowerCase(), name, parent })
const tree = [area('A', null), area('B', 'a'), area('C', 'b'), area('D', 'a')]

describe('area tree', () => {
  it('places a root and a child', () => {
    expect(placeBelow(null, 'a')).toEqual({ path: '/a/', level: 0 })
    expect(placeBelow('/a/', 'b')).toEqual({ path: '/a/b/', level: 1 })
  })

  it('prints the chain of a cycle', () => {
    const move = () => assertNoCycle(tree, area('A', 'c'))
    expect(move).toThrow(new DomainError('area.cycle', { chain: 'A → C → B → A' }))
    expect(() => assertNoCycle(tree, area('A', 'a'))).toThrow(
      new DomainError('area.cycle', { chain: 'A → A' }),
    )
  })

  it('allows any other parent, an unknown one too, and ends on a cycle elsewhere', () => {
    expect(() => assertNoCycle(tree, area('D', 'c'))).not.toThrow()
    expect(() => assertNoCycle(tree, area('D', 'unknown'))).not.toThrow()
    expect(() => assertNoCycle([area('X', 'y'), area('Y', 'x')], area('D', 'x'))).not.toThrow()
  })

  it('moves a whole subtree', () => {
    const placed = placeSubtree({ areas: tree, root: 'b', parentPath: '/a/d/' })
    expect([...placed]).toEqual([
      ['b', { path: '/a/d/b/', level: 2 }],
      ['c', { path: '/a/d/b/c/', level: 3 }],
    ])
    const all = placeSubtree({ areas: [...tree, area('E', 'a')], root: 'a', parentPath: null })
    expect(all.size).toBe(5)
  })

  it('a path names exactly the parents above', () => {
    const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 30 }).map((numbers) =>
      numbers.map((number, index) => ({
        id: `n${index}`,
        parent: index === 0 ? null : `n${number % index}`,
      })),
    )
    fc.assert(
      fc.property(trees, (areas) => {
        const placed = placeSubtree({ areas, root: 'n0', parentPath: null })
        expect(placed.size).toBe(areas.length)
        for (const { id, parent } of areas) {
          const { path, level } = placed.get(id)!
          expect(ancestorIds(path).at(-1) ?? null).toBe(parent)
          expect(ancestorIds(path)).toHaveLength(level)
        }
      }),
    )
  })
})

describe('validity', () => {
  it('includes both ends and leaves null open', () => {
    const span = { validFrom: '2020-01-01', validTo: '2020-12-31' }
    expect(validOn(span, '2020-01-01')).toBe(true)
    expect(validOn(span, '2020-12-31')).toBe(true)
    expect(validOn(span, '2019-12-31')).toBe(false)
    expect(validOn(span, '2021-01-01')).toBe(false)
    expect(validOn({}, '2021-01-01')).toBe(true)
    expect(isValidityOrdered(span)).toBe(true)
    expect(isValidityOrdered({ validFrom: '2021-01-01', validTo: '2020-12-31' })).toBe(false)
    expect(isValidityOrdered({ validFrom: '2021-01-01', validTo: null })).toBe(true)
    expect(isValidityOrdered({ validTo: '2021-01-01' })).toBe(true)
    expect(isValidityOrdered({ validFrom: '2021-01-01', validTo: '2021-01-01' })).toBe(true)
  })
})

describe('AGS', () => {
  it('takes 5 and 8 digits of a Land 01 … 16', () => {
    expect(isAgs('05382')).toBe(true)
    expect(isAgs('05382004')).toBe(true)
    for (const key of ['5382', '053820', '5382004', '00382', '17382', '05382abc', '']) {
      expect(isAgs(key)).toBe(false)
    }
  })
})
