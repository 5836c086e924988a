import { describe, expect, it } from '@jest/globals'

import { isTenureOrdered, overlap, readersOf, type Tenure } from '#domain/meetings/seats'

const from = (since: string | null, until: string | null): Tenure => ({ since, until })
const year2018 = from('2018-01-01', '2018-12-31')

describe('seats in a body', () => {
  it.each([
    [from(null, null), true],
    [from('2018-01-01', '2018-01-01'), true],
    [from('2018-01-02', '2018-01-01'), false],
    [from(null, '1999-12-31'), true],
  ])('%j: ends after it began: %s', (tenure, isOrdered) => {
    expect(isTenureOrdered(tenure)).toBe(isOrdered)
  })

  it.each([
    [from('2018-12-31', null), true],
    [from('2019-01-01', null), false],
    [from(null, '2018-01-01'), true],
    [from(null, '2017-12-31'), false],
    [from('2018-03-01', '2018-04-01'), true],
    [from('2017-01-01', '2019-12-31'), true],
    [from(null, null), true],
  ])('%j and all of 2018 have a day in common: %s', (tenure, isShared) => {
    expect(overlap(tenure, year2018)).toBe(isShared)
    expect(overlap(year2018, tenure)).toBe(isShared)
  })
})

describe('who may read the minutes of a meeting', () => {
  const meeting = { day: '2018-03-08', attending: ['z', 'a'] }
  const readers = (since: string | null, until: string | null) =>
    readersOf(meeting, [{ member: 'm', since, until }])

  it.each([
    ['2018-03-08', null],
    [null, '2018-03-08'],
    ['2018-03-08', '2018-03-08'],
    [null, null],
  ])('is whoever held a seat on the day: since %s, until %s', (since, until) => {
    expect(readers(since, until)).toEqual(['a', 'm', 'z'])
  })

  it.each([
    ['2018-03-09', null],
    [null, '2018-03-07'],
  ])('is nobody whose seat began later or ended before: since %s, until %s', (since, until) => {
    expect(readers(since, until)).toEqual(['a', 'z'])
  })

  it('names nobody twice', () => {
    const seat = { member: 'a', since: null, until: null }
    expect(readersOf(meeting, [seat])).toEqual(['a', 'z'])
  })
})
