import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  assertNoCycle,
  conflicting,
  membershipOf,
  membershipsOn,
  overlap,
  relievedBy,
} from '#domain/areas/memberships'
import type { Membership } from '#domain/areas/territory'
import { DomainError } from '#domain/errors'
import { membership } from '#tests/support/sliceSamples'

const days = ['2020-01-01', '2020-06-30', '2020-07-01', '2020-12-31', '2021-01-01', '2021-12-31']
const day = fc.constantFrom(...days)
const span = fc
  .tuple(fc.option(day), fc.option(day))
  .filter(([from, to]) => from === null || to === null || from <= to)
  .map(([validFrom, validTo]) => ({ validFrom, validTo }))
const holds = (one: Pick<Membership, 'validFrom' | 'validTo'>, on: string) =>
  (one.validFrom ?? on) <= on && on <= (one.validTo ?? on)

describe('the membership a record says', () => {
  const record = {
    child: 'a',
    parent: { id: 'p', name: 'Siegburg' },
    division: 'd',
    validFrom: '2020-07-01T00:00:00.000Z',
    validTo: null,
    reason: 'Neuzuschnitt',
  }

  it('has ids of links and days without their time, whether stored or on their way', () => {
    const said = { child: 'a', parent: 'p', division: 'd', validFrom: '2020-07-01', validTo: null }
    expect(membershipOf(record)).toEqual(said)
    expect(membershipOf({ ...record, validFrom: '2020-07-01', validTo: undefined })).toEqual(said)
  })

  it.each(['child', 'parent', 'division'])('is none without its %s', (missing) => {
    expect(membershipOf({ ...record, [missing]: '' })).toBeNull()
    expect(membershipOf({ ...record, [missing]: undefined })).toBeNull()
  })

  it('is none where there is no record', () => expect(membershipOf(null)).toBeNull())
})

describe('memberships in time', () => {
  it('share a day where one ends on the day the other begins, not where it ends the day before', () => {
    const first = { validFrom: null, validTo: '2020-12-31' }
    expect(overlap(first, { validFrom: '2020-12-31', validTo: null })).toBe(true)
    expect(overlap(first, { validFrom: '2021-01-01', validTo: null })).toBe(false)
    expect(overlap({ validFrom: '2021-01-01', validTo: null }, first)).toBe(false)
    expect(overlap(first, { validFrom: null, validTo: null })).toBe(true)
  })

  it('share a day exactly when there is one', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        // Every bound is among these days or open, so a shared day is among them or around them.
        const shared = ['0000-01-01', ...days, '9999-12-31'].some(
          (on) => holds(a, on) && holds(b, on),
        )
        expect(overlap(a, b)).toBe(shared)
        expect(overlap(b, a)).toBe(shared)
      }),
    )
  })

  it('hold from their first day to their last', () => {
    const known = [
      membership('a', 'k', { validTo: '2020-12-31' }),
      membership('a', 'l', { validFrom: '2021-01-01' }),
    ]
    expect(membershipsOn(known, '2020-12-31').map(({ parent }) => parent)).toEqual(['k'])
    expect(membershipsOn(known, '2021-01-01').map(({ parent }) => parent)).toEqual(['l'])
  })

  it('stand in the way of another in the same division at the same time, and of no other', () => {
    const known = [membership('a', 'k', { validFrom: '2020-01-01', validTo: '2020-12-31' })]
    const wanted = (more: Partial<Membership>, child = 'a') =>
      conflicting(known, membership(child, 'l', more))
    expect(wanted({})).toBe(known[0])
    expect(wanted({ validFrom: '2020-12-31' })).toBe(known[0])
    expect(wanted({ validFrom: '2021-01-01' })).toBeUndefined()
    expect(wanted({ validTo: '2019-12-31' })).toBeUndefined()
    expect(wanted({ division: 'schoolDistrict' })).toBeUndefined()
    expect(wanted({}, 'b')).toBeUndefined()
  })
})

describe('a membership that takes over from another', () => {
  const lasting = membership('a', 'k', { validFrom: '2020-01-01' })
  const by = (more: Partial<Membership>, known = [lasting]) =>
    relievedBy(known, membership('a', 'l', { validFrom: '2021-01-01', ...more }))

  it('relieves the one without an end that began before', () => {
    expect(by({})).toBe(lasting)
    expect(by({ validTo: '2021-12-31' })).toBe(lasting)
    expect(by({}, [membership('a', 'k')])).toMatchObject({ parent: 'k', validFrom: null })
  })

  it('relieves none that ends by itself, begins later, or is of another division or area', () => {
    expect(by({ validFrom: '2020-01-01' })).toBeUndefined()
    expect(by({ validFrom: null })).toBeUndefined()
    expect(by({ division: 'schoolDistrict' })).toBeUndefined()
    expect(by({ child: 'b' })).toBeUndefined()
    expect(by({}, [{ ...lasting, validTo: '2021-06-30' }])).toBeUndefined()
  })
})

describe('an area below itself', () => {
  const nameOf = (id: string) => id.toUpperCase()
  const chain = [membership('b', 'a'), membership('c', 'b'), membership('d', 'a')]
  const check = (wanted: Membership, memberships: readonly Membership[] = chain) =>
    assertNoCycle({ memberships, wanted, nameOf })
  const cycle = (text: string) => new DomainError('area.cycle', { chain: text })

  it('is refused with the chain by name', () => {
    expect(() => check(membership('a', 'c'))).toThrow(cycle('A → C → B → A'))
    expect(() => check(membership('a', 'a'))).toThrow(cycle('A → A'))
  })

  it('is refused across divisions: one area cannot lie in another both ways', () => {
    const school = membership('a', 'c', { division: 'schoolDistrict' })
    expect(() => check(school)).toThrow(cycle('A → C → B → A'))
  })

  it('is refused where it only comes about on a later day', () => {
    const later = [membership('b', 'a', { validFrom: '2025-01-01' })]
    expect(() => check(membership('a', 'b', { validFrom: '2020-01-01' }), later)).toThrow(
      cycle('A → B → A'),
    )
    const never = membership('a', 'b', { validFrom: '2020-01-01', validTo: '2024-12-31' })
    expect(() => check(never, later)).not.toThrow()
    const two = [
      membership('b', 'c', { validTo: '2022-12-31' }),
      membership('c', 'a', { validFrom: '2022-12-31' }),
    ]
    expect(() => check(membership('a', 'b'), two)).toThrow(cycle('A → B → C → A'))
    const apart = [two[0]!, { ...two[1]!, validFrom: '2023-01-01' }]
    expect(() => check(membership('a', 'b'), apart)).not.toThrow()
  })

  it('is nothing any other parent makes, an unknown one neither; a cycle elsewhere ends', () => {
    expect(() => check(membership('d', 'c'))).not.toThrow()
    expect(() => check(membership('d', 'unknown'))).not.toThrow()
    const elsewhere = [membership('x', 'y'), membership('y', 'x')]
    expect(() => check(membership('d', 'x'), elsewhere)).not.toThrow()
  })

  it('is found exactly when a day shows it', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd')
    const link = fc
      .tuple(id, id, span)
      .map(([child, parent, between]) => membership(child, parent, between))
    const isAbove = (links: readonly Membership[], upper: string, lower: string) => {
      const above = [lower]
      for (const one of above) {
        const parents = links.filter(({ child }) => child === one).map(({ parent }) => parent)
        above.push(...parents.filter((parent) => !above.includes(parent)))
      }
      return above.includes(upper)
    }
    fc.assert(
      fc.property(fc.array(link, { maxLength: 6 }), link, (known, wanted) => {
        const isShown = ['0000-01-01', ...days].some((on) => {
          const links = known.filter((one) => holds(one, on))
          return holds(wanted, on) && isAbove(links, wanted.child, wanted.parent)
        })
        let isRefused = false
        try {
          check(wanted, known)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
          isRefused = true
        }
        expect(isRefused).toBe(isShown)
      }),
    )
  })
})
