import { describe, expect, it } from '@jest/globals'

import { lostInQuery, readFilter, type AskedField } from '#domain/records/strictFilter'

const fields: Record<string, AskedField> = {
  revision: { kind: 'number' },
  due: { kind: 'day' },
  createdAt: { kind: 'moment' },
  released: { kind: 'yesNo' },
  owner: {
    kind: 'link',
    within: (path) => fields[path] ?? { kind: 'text' },
    canBe: (id) => id.startsWith('id-'),
  },
}
const fieldAt = (path: string): AskedField => fields[path] ?? { kind: 'text' }
const read = (filter: unknown, mustName = false) => readFilter(filter, { fieldAt, mustName })
const codes = (filter: unknown, mustName = false) =>
  read(filter, mustName).findings.map(({ path, code }) => `${path}: ${code}`)

describe('a filter as it comes in', () => {
  it('compares with numbers, days and points in time as they were meant', () => {
    const filter = {
      or: [
        { and: [{ revision: { greater_than: '1.234,5' } }, { due: { less_than: '02.03.2024' } }] },
        { due: { equals: '2024-03-02T11:00:00.000Z' }, revision: { in: '1,2' } },
        { createdAt: { greater_than_equal: '2024-03-02T10:00:00+01:00' } },
        { due: { not_in: ['02.03.2024', '2024-03-03'] }, revision: { not_equals: 3 } },
      ],
    }
    const before = structuredClone(filter)
    expect(read(filter)).toEqual({
      findings: [],
      value: {
        or: [
          {
            and: [
              { revision: { greater_than: 1234.5 } },
              { due: { less_than: '2024-03-02T00:00:00.000Z' } },
            ],
          },
          { due: { equals: '2024-03-02T00:00:00.000Z' }, revision: { in: [1, 2] } },
          { createdAt: { greater_than_equal: '2024-03-02T09:00:00.000Z' } },
          {
            due: { not_in: ['2024-03-02T00:00:00.000Z', '2024-03-03T00:00:00.000Z'] },
            revision: { not_equals: 3 },
          },
        ],
      },
    })
    expect(filter).toEqual(before)
  })

  it('keeps ids as they are, and looks for none where an id cannot exist', () => {
    const possible = { owner: { equals: 'id-1' }, AND: [{ owner: { in: ['id-1', 'id-2'] } }] }
    expect(read(possible).value).toEqual(possible)
    expect(read({ owner: { equals: 'nowhere' } }).value).toEqual({ owner: { in: [] } })
    expect(read({ owner: { contains: 'nowhere' } }).value).toEqual({ owner: { in: [] } })
    expect(read({ owner: { not_equals: '' } }).value).toEqual({ owner: { not_in: [] } })
    expect(read({ owner: { in: 'id-1,nowhere' } }).value).toEqual({ owner: { in: ['id-1'] } })
    expect(read({ owner: { equals: 'null' } }).value).toEqual({ owner: { equals: null } })
  })

  it('asks within links by the fields of what they point at', () => {
    expect(read({ owner: { contains: { due: { equals: '02.03.2024' } } } }).value).toEqual({
      owner: { contains: { due: { equals: '2024-03-02T00:00:00.000Z' } } },
    })
    expect(codes({ owner: { contains: { due: { equals: '12' } } } })).toEqual(['due: date.invalid'])
  })

  it('knows yes and no, and nothing between', () => {
    const filter = { released: { equals: 'true' }, due: { exists: 'false' } }
    expect(read(filter).value).toEqual({ released: { equals: true }, due: { exists: false } })
    expect(codes({ released: { equals: 'yes' } })).toEqual(['released: filter.invalid'])
    expect(codes({ title: { exists: 'maybe' } })).toEqual(['title: filter.invalid'])
    expect(codes({ title: { exists: null } })).toEqual(['title: filter.invalid'])
  })

  it.each([
    [{ due: { less_than: '02.03.24' } }, 'due: date.invalid'],
    [{ due: { equals: '' } }, 'due: date.invalid'],
    [{ due: { in: '2024-03-02,x' } }, 'due: date.invalid'],
    [{ revision: { equals: '12abc' } }, 'revision: number.invalid'],
    [{ revision: { equals: '1.234' } }, 'revision: number.ambiguous'],
    [{ revision: { in: ['1', 'x'] } }, 'revision: number.invalid'],
    [{ or: [{ revision: { equals: { a: 1 } } }] }, 'revision: number.invalid'],
  ])('refuses the value of %j', (filter, code) => {
    expect(codes(filter)).toEqual([code])
  })

  it.each([
    [1, 'where'],
    ['', 'where'],
    [[], 'where'],
    [{ or: 'x' }, 'or'],
    [{ or: ['x'] }, 'or.0'],
    [{ and: { 0: {} } }, 'and'],
    [{ AND: [{ or: [null] }] }, 'AND.0.or.0'],
    [{ title: 'x' }, 'title'],
    [{ title: ['x'] }, 'title'],
    [{ title: {} }, 'title'],
    [{ title: { foo: 'x' } }, 'title'],
    [{ title: { constructor: 'x' } }, 'title'],
    [{ title: { near: '1' } }, 'title'],
    [{ title: { all: 'x' } }, 'title'],
    [{ title: { equals: ['x'] } }, 'title'],
    [{ title: { equals: { a: 'b' } } }, 'title'],
    [{ title: { equals: undefined } }, 'title'],
    [{ title: { in: { a: 'b' } } }, 'title'],
    [{ title: { in: [{ a: 'b' }] } }, 'title'],
    [{ title: { like: '\u0000' } }, 'title'],
    [{ due: { like: '2024-03-02' } }, 'due'],
    [{ owner: { like: 'x' } }, 'owner'],
    [{ owner: { greater_than: 'x' } }, 'owner'],
    [{ owner: { contains: { or: 'x' } } }, 'or'],
    [{ owner: { equals: 'nowhere', in: ['id-1'] } }, 'owner'],
  ])('refuses the broken %j', (filter, path) => {
    expect(codes(filter).map((code) => code.replace('owner.contains.', ''))).toEqual([
      `${path}: filter.invalid`,
    ])
  })

  it('gives up on a heap of brackets instead of ending the stack', () => {
    let filter: object = { title: { equals: 'x' } }
    for (let level = 0; level < 50_000; level += 1) filter = { and: [filter] }
    expect(codes(filter)).toEqual([expect.stringMatching(/filter\.invalid$/)])
  })

  it('reports all that is broken', () => {
    const filter = { due: { equals: '12' }, and: [{ revision: { equals: 'x' } }, 'x'] }
    expect(codes(filter)).toEqual([
      'due: date.invalid',
      'revision: number.invalid',
      'and.1: filter.invalid',
    ])
  })

  it.each([
    {},
    { and: [] },
    { or: [] },
    { or: [{ title: { equals: 'x' } }, {}] },
    { title: { like: ' % ' } },
    { title: { not_like: '' } },
    { title: { not_in: [] } },
    { owner: { contains: {} } },
  ])('%j must not decide what is changed', (filter) => {
    expect(codes(filter)).toEqual([])
    expect(codes(filter, true)).toEqual([expect.stringMatching(/: filter\.empty$/)])
  })

  it('may name all explicitly', () => {
    expect(codes({ and: [{ owner: { not_equals: '' } }, { title: { like: 'x' } }] }, true)).toEqual(
      [],
    )
  })
})

describe('a query string', () => {
  it('is refused where a part of it would get lost', () => {
    const lost = [
      'where[constructor][equals]',
      'where[or][0][__proto__][a]',
      'where[title][valueOf]',
      '[where][constructor][equals]',
      'joins[documents][where][toString][equals]',
    ]
    for (const key of lost) expect(lostInQuery(['limit', key])).toBe(key)
    expect(lostInQuery(['where[title][equals]', 'constructor', 'sort'])).toBeNull()
    expect(lostInQuery(Array.from({ length: 1000 }, () => 'where[id][in][]'))).toBeNull()
    expect(lostInQuery(Array.from({ length: 1001 }, () => 'where[id][in][]'))).toBe('…')
  })
})
