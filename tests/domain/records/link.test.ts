import { describe, expect, it } from '@jest/globals'

import { idOf, idsOf } from '#domain/records/link'

describe('the id of a relation', () => {
  it.each([
    ['a', 'a'],
    [{ id: 'a', name: 'Siegburg' }, 'a'],
    ['', null],
    [null, null],
    [undefined, null],
    [{ name: 'Siegburg' }, null],
    [7, null],
  ])('of %j is %j', (link, id) => expect(idOf(link)).toBe(id))

  it('keeps the order of many and leaves out what is empty', () => {
    expect(idsOf(['b', null, { id: 'a' }])).toEqual(['b', 'a'])
    expect(idsOf(null)).toEqual([])
  })
})
