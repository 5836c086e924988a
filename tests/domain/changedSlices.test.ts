import { describe, expect, it } from '@jest/globals'

import { mergeSlices, withAncestors } from '#domain/changedSlices'
import { area } from '#tests/support/sliceSamples'

const slice = { indicator: 'i', period: '2021' }

describe('slices to derive anew', () => {
  it('come once each, with all areas that changed', () => {
    const other = { indicator: 'i', period: '2022' }
    const changes = [
      { ...slice, area: 'a' },
      { ...other, area: 'a' },
      { ...slice, area: 'b' },
    ]
    expect(mergeSlices(changes)).toEqual([
      { ...slice, areas: new Set(['a', 'b']) },
      { ...other, areas: new Set(['a']) },
    ])
  })

  it('are whole where anything but observations changed, before or after', () => {
    const whole = [{ ...slice, areas: null }]
    expect(mergeSlices([slice, { ...slice, area: 'a' }])).toEqual(whole)
    expect(mergeSlices([{ ...slice, area: 'a' }, slice])).toEqual(whole)
  })

  it('concern an area and all above it, even in a cycle or without a parent', () => {
    const areas = [area('k', null), area('t', 'k'), area('q', 't'), area('x', 'y'), area('y', 'x')]
    expect([...withAncestors(areas, ['q', 't'])].sort()).toEqual(['k', 'q', 't'])
    expect([...withAncestors(areas, ['x'])].sort()).toEqual(['x', 'y'])
    expect([...withAncestors(areas, ['gone'])]).toEqual(['gone'])
  })
})
