import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DomainError } from '#domain/errors'
import { formatGermanNumber, parseGermanNumber } from '#domain/german/germanNumber'

describe('German numbers', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    [' 18.302 ', 18302],
    ['-3,25', -3.25],
    ['−7', -7],
    ['+7', 7],
    ['0,05', 0.05],
    ['1.234.567', 1234567],
  ])('reads %j as %d', (text, value) => {
    expect(parseGermanNumber(text)).toBe(value)
  })

  it.each([
    '',
    ' ',
    '1.2',
    '0.123',
    '1,234.5',
    '12.34',
    '1e3',
    '05382004',
    '1,',
    ',5',
    'x',
    '1 234',
  ])('refuses %j', (text) => {
    expect(() => parseGermanNumber(text)).toThrow(new DomainError('number.invalid', { text }))
  })

  it('refuses a number beyond what a double holds', () => {
    expect(() => parseGermanNumber('9'.repeat(400))).toThrow(DomainError)
  })

  it('rounds half away from zero, fills up decimals and shows no minus zero', () => {
    expect(formatGermanNumber(1234.5, 2)).toBe('1.234,50')
    expect(formatGermanNumber(1.005, 2)).toBe('1,01')
    expect(formatGermanNumber(-1.25, 1)).toBe('-1,3')
    expect(formatGermanNumber(-0.04, 1)).toBe('0,0')
    expect(formatGermanNumber(4.829, 2)).toBe('4,83')
    expect(formatGermanNumber(18302)).toBe('18.302')
  })

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => {
        const rounded = Number(value.toFixed(6))
        expect(parseGermanNumber(formatGermanNumber(rounded))).toBeCloseTo(rounded, 6)
      }),
    )
  })
})
