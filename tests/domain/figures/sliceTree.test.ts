import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Territory } from '#domain/areas/territory'
import { buildSliceTree } from '#domain/figures/sliceTree'
import { shuffled, sliceDay, territories } from '#tests/support/sliceArbitraries'
import { area, divisions, membership, territoryOf } from '#tests/support/sliceSamples'

const day = '2021-12-31'

/** Ids below an area of the tree, and of which division. */
function below(territory: Territory, id: string, more: { on?: string; order?: string[] } = {}) {
  const { nodes } = buildSliceTree(territory, more.on ?? day, more.order)
  const node = nodes.find((one) => one.id === id)
  return node && { division: node.division, children: node.children.map((at) => nodes[at]!.id) }
}

const county = area('k', null, 'county')
const towns = ['m1', 'm2'].map((id) => area(id, 'k'))
const spaces = ['n1', 'n2', 'n3'].map((id) => area(id, 'k', 'neighbourhood'))
const schools = ['s1', 's2'].map((id) => area(id, 'k', 'schoolDistrict'))

describe('what an area is the sum of', () => {
  it('is the highest of the divisions that cover it', () => {
    const territory = territoryOf([county, ...spaces, ...towns, ...schools])
    expect(below(territory, 'k')).toEqual({ division: 'municipality', children: ['m1', 'm2'] })
  })

  it('is the first that the indicator names', () => {
    const territory = territoryOf([county, ...spaces, ...towns, ...schools])
    const of = (order: string[]) => below(territory, 'k', { order })?.division
    expect(of(['neighbourhood'])).toBe('neighbourhood')
    expect(of(['neighbourhood', 'municipality'])).toBe('neighbourhood')
    expect(of(['municipality', 'neighbourhood'])).toBe('municipality')
    expect(of(['censusCell', 'neighbourhood'])).toBe('neighbourhood')
  })

  it('is never a division that covers a part only, even where the indicator names it first', () => {
    const territory = territoryOf([county, ...towns, ...schools])
    expect(below(territory, 'k', { order: ['schoolDistrict'] })?.division).toBe('municipality')
    const alone = territoryOf([county, ...schools])
    expect(below(alone, 'k', { order: ['schoolDistrict'] })).toEqual({
      division: null,
      children: [],
    })
    const declared = divisions.map((one) =>
      one.id === 'schoolDistrict' ? { ...one, isPartition: true } : one,
    )
    const whole = territoryOf([county, ...schools], { divisions: declared })
    expect(below(whole, 'k')).toEqual({ division: 'schoolDistrict', children: ['s1', 's2'] })
  })

  it('is settled by the id between divisions of one rank', () => {
    const equal = ['b', 'a'].map((id) => ({
      id,
      rank: 1,
      level: 'below' as const,
      isPartition: true,
    }))
    const placed = [county, area('x', 'k', 'b'), area('y', 'k', 'a')]
    for (const same of [equal, equal.toReversed()])
      expect(below(territoryOf(placed, { divisions: same }), 'k')?.division).toBe('a')
  })

  it('stays the same over the years, whichever areas came and went', () => {
    const memberships = [
      membership('m1', 'k', { validTo: '2020-12-31' }),
      membership('m3', 'k', { validFrom: '2021-01-01' }),
    ]
    const placed = [county, area('m1', null), area('m2', 'k'), area('m3', null), ...spaces]
    const territory = territoryOf(placed, { memberships })
    expect(below(territory, 'k', { on: '2020-12-31' })).toEqual({
      division: 'municipality',
      children: ['m1', 'm2'],
    })
    expect(below(territory, 'k', { on: '2021-01-01' })).toEqual({
      division: 'municipality',
      children: ['m2', 'm3'],
    })
  })
})

describe('areas in time', () => {
  const ended = { ...area('m2', 'k'), validTo: '2021-06-30' }
  const territory = territoryOf([county, area('m1', 'k'), ended, area('n', 'm2', 'neighbourhood')])

  it('are there until their last day', () => {
    expect(below(territory, 'k', { on: '2021-06-30' })?.children).toEqual(['m1', 'm2'])
    expect(below(territory, 'k', { on: '2021-07-01' })?.children).toEqual(['m1'])
    expect(below(territory, 'm2', { on: '2021-07-01' })).toBeUndefined()
  })

  it('stand alone below one that is no more', () => {
    const { nodes } = buildSliceTree(territory, '2021-07-01')
    expect(nodes.map(({ id }) => id).sort()).toEqual(['k', 'm1', 'n'])
    expect(nodes.flatMap(({ children }) => children.map((at) => nodes[at]!.id))).toEqual(['m1'])
  })

  it('may lie in two others at once, one a division', () => {
    const memberships = [
      membership('q', 'm1', { division: 'neighbourhood' }),
      membership('q', 's1', { division: 'censusCell' }),
    ]
    const complete = divisions.map((one) => ({ ...one, isPartition: true }))
    const placed = [county, ...towns, ...schools, area('q', null, 'neighbourhood')]
    const both = territoryOf(placed, { memberships, divisions: complete })
    expect(below(both, 'm1')).toEqual({ division: 'neighbourhood', children: ['q'] })
    expect(below(both, 's1')).toEqual({ division: 'censusCell', children: ['q'] })
    expect(buildSliceTree(both, day).nodes.filter(({ id }) => id === 'q')).toHaveLength(1)
  })

  it('end in a cycle of memberships all the same', () => {
    const round = territoryOf([area('x', 'y'), area('y', 'x')])
    const { nodes } = buildSliceTree(round, day)
    expect(nodes.map(({ id }) => id).sort()).toEqual(['x', 'y'])
  })
})

describe('every tree', () => {
  it('has each valid area once, children before their parents, all of the one division', () => {
    fc.assert(
      fc.property(territories, (territory) => {
        const { nodes } = buildSliceTree(territory, sliceDay)
        const there = territory.areas.filter(
          ({ validFrom, validTo }) =>
            (validFrom ?? sliceDay) <= sliceDay && sliceDay <= (validTo ?? sliceDay),
        )
        expect(nodes.map(({ id }) => id).sort()).toEqual(there.map(({ id }) => id).sort())
        nodes.forEach(({ id, division, children }, at) => {
          expect(children.every((child) => child < at)).toBe(true)
          expect(children.length > 0).toBe(division !== null)
          const links = territory.memberships.filter(
            (one) => one.parent === id && one.division === division,
          )
          for (const child of children)
            expect(links.map((one) => one.child)).toContain(nodes[child]!.id)
        })
      }),
    )
  })

  it('is the same whatever the order of areas, divisions and memberships', () => {
    const twice = territories.chain((territory) =>
      fc.record({
        territory: fc.constant(territory),
        areas: shuffled(territory.areas),
        divisions: shuffled(territory.divisions),
        memberships: shuffled(territory.memberships),
      }),
    )
    fc.assert(
      fc.property(twice, ({ territory, ...other }) => {
        expect(buildSliceTree(other, sliceDay)).toEqual(buildSliceTree(territory, sliceDay))
      }),
    )
  })
})
