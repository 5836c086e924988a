import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  addDays,
  berlinDay,
  dayOf,
  formatBerlinTime,
  formatGermanDay,
  isIsoDay,
  parseGermanDay,
} from '#domain/german/germanDate'
import { DomainError } from '#domain/errors'
import { anyDay } from '#tests/support/anyDay'

describe('German dates', () => {
  it('reads and writes dd.mm.yyyy', () => {
    expect(parseGermanDay('31.12.2022')).toBe('2022-12-31')
    expect(parseGermanDay(' 1.3.2018 ')).toBe('2018-03-01')
    expect(formatGermanDay('2018-03-01')).toBe('01.03.2018')
  })

  it.each([
    '',
    '31.11.2022',
    '29.02.2023',
    '0.1.2023',
    '1.13.2023',
    '2022-12-31',
    '1.1.22',
    '1.1.1899',
  ])('refuses %j', (text) => {
    expect(() => parseGermanDay(text)).toThrow(DomainError)
  })

  it('knows leap years', () => {
    expect(isIsoDay('2024-02-29')).toBe(true)
    expect(isIsoDay('2000-02-29')).toBe(true)
    expect(isIsoDay('2100-02-29')).toBe(false)
    expect(isIsoDay('2024-2-9')).toBe(false)
    expect(() => formatGermanDay('2023-02-29')).toThrow(DomainError)
  })

  it('takes the calendar day of Berlin, in winter and in summer', () => {
    expect(berlinDay('2022-12-31T22:59:59Z')).toBe('2022-12-31')
    expect(berlinDay('2022-12-31T23:00:00Z')).toBe('2023-01-01')
    expect(berlinDay(new Date('2022-06-30T22:00:00Z'))).toBe('2022-07-01')
    expect(berlinDay('2022-06-30')).toBe('2022-06-30')
    expect(() => berlinDay('gestern')).toThrow(DomainError)
  })

  it('tells the time of Berlin', () => {
    expect(formatBerlinTime('2022-12-31T22:59:00Z')).toBe('31.12.2022, 23:59')
    expect(formatBerlinTime(new Date('2022-06-30T22:00:00Z'))).toBe('01.07.2022, 00:00')
  })

  it('goes there and back for every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseGermanDay(formatGermanDay(day))).toBe(day)
      }),
    )
  })

  it('counts days over the ends of months and years, and back', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2026-01-01', -365)).toBe('2025-01-01')
  })

  it('knows the day of a stored date, where there is one', () => {
    expect(dayOf('2022-12-31T23:30:00.000Z')).toBe('2023-01-01')
    expect([dayOf(''), dayOf(null), dayOf(undefined)]).toEqual([null, null, null])
    expect(() => dayOf('gestern')).toThrow(DomainError)
  })

  it('reads a day that is stored as its midnight UTC as that day, in every year', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect([dayOf(`${day}T00:00:00.000Z`), dayOf(day)]).toEqual([day, day])
      }),
    )
  })
})
