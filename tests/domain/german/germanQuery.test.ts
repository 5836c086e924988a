import { describe, expect, it } from '@jest/globals'
import { searchByKey, sortByKey } from '#domain/german/germanQuery'

const keys: Record<string, string> = { name: 'sortKey', 'area.name': 'area.sortKey' }
const keyPath = (path: string) => keys[path] ?? null

describe('queries by normalised keys', () => {
  it('moves searches to the key, at any depth, and leaves the rest alone', () => {
    const where = {
      and: [
        { name: { like: 'MÜLLER' } },
        { or: [{ 'area.name': { contains: 'Öl' } }, { name: { equals: 'Öl' } }] },
        { code: { like: 'Ä' } },
        'odd',
      ],
    }
    expect(searchByKey(where, keyPath)).toEqual({
      and: [
        { sortKey: { like: 'muller' } },
        { or: [{ 'area.sortKey': { contains: 'ol' } }, { name: { equals: 'Öl' } }] },
        { code: { like: 'Ä' } },
        'odd',
      ],
    })
  })

  it('keeps all conditions of one field', () => {
    const where = { name: { like: 'Ä', not_equals: 'Ä', not_like: 'B', contains: 7 }, code: {} }
    expect(searchByKey(where, keyPath)).toEqual({
      and: [
        { sortKey: { like: 'a' } },
        { name: { not_equals: 'Ä' } },
        { sortKey: { not_like: 'b' } },
        { name: { contains: 7 } },
        { code: {} },
      ],
    })
    expect(searchByKey({}, keyPath)).toEqual({})
    expect(searchByKey({ name: 'x' }, keyPath)).toEqual({ name: 'x' })
  })

  it('sorts by the key in the same direction', () => {
    expect(sortByKey('name', keyPath)).toBe('sortKey')
    expect(sortByKey('-area.name', keyPath)).toBe('-area.sortKey')
    expect(sortByKey('-code', keyPath)).toBe('-code')
  })
})
