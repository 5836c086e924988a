import { describe, expect, it } from '@jest/globals'

import { changedPart, mergeSlices } from '#domain/figures/changedSlices'
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
    const changed = (ids: string[]) => [...changedPart(areas, ids).areas].sort()
    expect(changed(['q', 't'])).toEqual(['k', 'q', 't'])
    expect(changed(['x'])).toEqual(['x', 'y'])
    expect(changed(['gone'])).toEqual(['gone'])
  })

  it('take the rows directly below each of these areas', () => {
    const areas = [area('k', null), area('t', 'k'), area('u', 'k'), area('q', 't'), area('r', 'u')]
    expect([...changedPart(areas, ['t']).withChildren].sort()).toEqual(['k', 'q', 't', 'u'])
  })
})
