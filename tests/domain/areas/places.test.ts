import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { placesOn } from '#domain/areas/memberships'
import { area, divisions, membership, territoryOf, type Placed } from '#tests/support/sliceSamples'

const county = area('k', null, 'county')
const [east, west] = [area('o', 'k'), area('w', 'k')]
const day = '2021-12-31'

describe('where an area stands', () => {
  it('is told by county, municipality and itself', () => {
    const places = placesOn(territoryOf([county, east, area('q', 'o', 'neighbourhood')]), day)
    expect(Object.fromEntries(places)).toEqual({
      k: { parent: null, path: '/k/', level: 0 },
      o: { parent: 'k', path: '/k/o/', level: 1 },
      q: { parent: 'o', path: '/k/o/q/', level: 2 },
    })
  })

  it('grants nothing to areas of other divisions: no path names them but their own', () => {
    const space = area('s', 'o', 'neighbourhood')
    const block = area('b', 's', 'censusCell')
    const places = placesOn(territoryOf([county, east, space, block]), day)
    expect(places.get('b')).toEqual({ parent: 's', path: '/k/o/b/', level: 2 })
  })

  it('is where it belongs by its own division, whatever is put beside it', () => {
    const own = membership('q', 'o', { division: 'neighbourhood' })
    const beside = membership('q', 'w', { division: 'municipality' })
    const placed = [county, east, west, area('q', null, 'neighbourhood')]
    const places = placesOn(territoryOf(placed, { memberships: [beside, own] }), day)
    expect(places.get('q')).toEqual({ parent: 'o', path: '/k/o/q/', level: 2 })
  })

  it('is decided by the division that is complete, else by the higher one', () => {
    const school = membership('q', 'w', { division: 'schoolDistrict' })
    const memberships = [school, membership('q', 'o', { division: 'neighbourhood' })]
    const alone = area('q', null, 'neighbourhood')
    const placed = [county, east, west, alone]
    const of = (more: typeof memberships) =>
      placesOn(territoryOf(placed, { memberships: more }), day).get('q')?.parent
    expect(of(memberships)).toBe('o')
    expect(of(memberships.toReversed())).toBe('o')
    const cell = membership('q', 'o', { division: 'censusCell' })
    expect(of([cell, school])).toBe('w')
    expect(of([school, cell])).toBe('w')
  })

  it('follows the day', () => {
    const memberships = [
      membership('q', 'o', { validTo: '2021-12-31' }),
      membership('q', 'w', { validFrom: '2022-01-01' }),
    ]
    const territory = territoryOf([county, east, west, area('q', null)], { memberships })
    expect(placesOn(territory, '2021-12-31').get('q')?.path).toBe('/k/o/q/')
    expect(placesOn(territory, '2022-01-01').get('q')?.path).toBe('/k/w/q/')
  })

  it('stays what it was last for an area that belongs nowhere any more', () => {
    const memberships = [
      membership('q', 'o', { validTo: '2010-12-31' }),
      membership('q', 'w', { validFrom: '2011-01-01', validTo: '2015-12-31' }),
    ]
    const ended = { ...area('q', null), validTo: '2015-12-31' }
    const territory = territoryOf([county, east, west, ended], { memberships })
    expect(placesOn(territory, day).get('q')).toEqual({
      parent: 'w',
      path: '/k/w/q/',
      level: 2,
    })
  })

  it.each([{ validFrom: '2030-01-01' }, { validFrom: '2030-01-01', validTo: '2040-12-31' }])(
    'gives nobody rights before their day: $validFrom to $validTo',
    (span) => {
      const toCome = membership('q', 'o', span)
      const held = membership('q', 'w', { validTo: '2015-12-31' })
      const placed = [county, east, west, area('q', null)]
      const parentOf = (memberships: (typeof toCome)[]) =>
        placesOn(territoryOf(placed, { memberships }), day).get('q')?.parent
      expect(parentOf([held, toCome])).toBe('w')
      expect(parentOf([toCome, held])).toBe('w')
      const later = membership('q', 'w', { validFrom: '2041-01-01' })
      expect(parentOf([toCome])).toBe('o')
      expect(parentOf([later, toCome])).toBe('o')
    },
  )

  it('stands for itself without memberships, and a cycle in them ends', () => {
    expect(placesOn(territoryOf([area('q', null)]), day).get('q')).toEqual({
      parent: null,
      path: '/q/',
      level: 0,
    })
    const round = territoryOf([area('x', 'y'), area('y', 'x')])
    expect(placesOn(round, day).get('x')).toEqual({ parent: 'y', path: '/y/x/', level: 1 })
  })

  it('a path names exactly the counties and municipalities above, topmost first', () => {
    const kinds = fc.constantFrom('county', 'municipality', 'neighbourhood', 'schoolDistrict')
    const trees = fc
      .array(fc.tuple(fc.nat(), kinds), { minLength: 1, maxLength: 30 })
      .map((drawn) =>
        drawn.map(([number, division], index) =>
          area(`n${index}`, index === 0 ? null : `n${number % index}`, division),
        ),
      )
    const rights = new Set(divisions.flatMap(({ id, level }) => (level === 'below' ? [] : [id])))
    fc.assert(
      fc.property(trees, (placed) => {
        const byId = new Map(placed.map((one) => [one.id, one]))
        const aboveOf = ({ parent }: Placed): string[] => {
          const up = parent === null ? undefined : byId.get(parent)
          return up ? [...aboveOf(up), ...(rights.has(up.division) ? [up.id] : [])] : []
        }
        const places = placesOn(territoryOf(placed), day)
        expect(places.size).toBe(placed.length)
        for (const one of placed) {
          const above = aboveOf(one)
          const path = `/${[...above, one.id].join('/')}/`
          expect(places.get(one.id)).toEqual({ parent: one.parent, path, level: above.length })
        }
      }),
    )
  })
})
