import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { DomainError } from '#domain/errors'
import { berlinDay, formatGermanDay } from '#domain/german/germanDate'
import { readDay, readMoment } from '#domain/records/strictDate'
import { anyDay } from '#tests/support/anyDay'

describe('a day as it comes in', () => {
  it.each([
    ['2024-03-02', '2024-03-02'],
    ['02.03.2024', '2024-03-02'],
    [' 2.3.2024 ', '2024-03-02'],
    ['29.02.2024', '2024-02-29'],
    // What the date picker sends: noon.
    ['2024-03-02T11:00:00.000Z', '2024-03-02'],
    ['2024-03-01T23:00:00Z', '2024-03-02'],
    ['2024-03-01T22:59:59Z', '2024-03-01'],
    ['2024-07-01T22:00Z', '2024-07-02'],
    ['2024-03-02T00:30:00+01:00', '2024-03-02'],
    ['2024-03-02T00:30:00+02:00', '2024-03-01'],
    [new Date('2024-03-01T23:00:00Z'), '2024-03-02'],
    ['1900-01-01', '1900-01-01'],
    ['31.12.2199', '2199-12-31'],
  ])('%p is %s', (value, day) => {
    expect(readDay(value)).toBe(`${day}T00:00:00.000Z`)
  })

  it('is the same day however it is written', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const stored = `${day}T00:00:00.000Z`
        for (const text of [day, formatGermanDay(day), `${day}T11:00:00.000Z`, stored]) {
          expect(readDay(text)).toBe(stored)
          expect(berlinDay(readMoment(text))).toBe(day)
        }
      }),
    )
  })
})

describe('a point in time as it comes in', () => {
  it.each([
    ['2024-03-02T10:00:00+01:00', '2024-03-02T09:00:00.000Z'],
    ['2024-03-02T10:00Z', '2024-03-02T10:00:00.000Z'],
    ['2024-03-02T10:00:00.1234567Z', '2024-03-02T10:00:00.123Z'],
    ['2024-03-02', '2024-03-02T00:00:00.000Z'],
    ['02.03.2024', '2024-03-02T00:00:00.000Z'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
  ])('%p is %s', (value, moment) => {
    expect(readMoment(value)).toBe(moment)
  })
})

describe.each([
  ['a day', readDay],
  ['a point in time', readMoment],
])('what is not %s', (_, read) => {
  it.each([
    '',
    '02.03.24',
    '31.02.',
    '31.02.2024',
    '2024-02-30',
    '2024-02-30T10:00:00Z',
    '2024-2-3',
    '2024/03/02',
    '20240302',
    '03/02/2024',
    '12',
    '2024',
    'tomorrow',
    'Mar 2 2024',
    '2024-03-02 10:00:00Z',
    '2024-03-02T10:00:00',
    '2024-03-02T24:00:00Z',
    '2024-03-02T10:60:00Z',
    '2024-03-02T10:00:00+15:00',
    '2024-03-02T10Z',
    '1899-12-31',
    '01.01.2200',
    '2199-12-31T23:30:00Z',
    'null',
  ])('%j', (text) => {
    expect(() => read(text)).toThrow(new DomainError('date.invalid', { text }))
  })

  it.each([
    [12, '12'],
    [1_709_337_600_000, '1709337600000'],
    [true, 'true'],
    [['2024-03-02'], '[…]'],
    [{ day: 1 }, '{…}'],
    [new Date(Number.NaN), '{…}'],
  ])('%p', (value, text) => {
    expect(() => read(value)).toThrow(new DomainError('date.invalid', { text }))
  })
})
