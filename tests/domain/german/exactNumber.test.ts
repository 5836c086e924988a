import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { exactNumber } from '#domain/german/exactNumber'

describe('exact numbers', () => {
  it.each([
    ['0', 0],
    ['-0.00', 0],
    ['0.1', 0.1],
    ['1200', 1200],
    ['1234.500', 1234.5],
    ['0.0000001', 1e-7],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740991.0', 9007199254740991],
  ])('holds %s', (text, value) => {
    expect(exactNumber(text)).toBe(value)
  })

  it.each([
    '9007199254740992',
    '9007199254740993',
    '0.12345678901234567890',
    '1234567890123.123456789',
    `1${'0'.repeat(400)}`,
    `0.${'0'.repeat(400)}1`,
  ])('does not hold %s', (text) => {
    expect(exactNumber(text)).toBeNull()
  })

  it('gives back whatever it was written from', () => {
    const doubles = fc.double({ noNaN: true, min: -1e15, max: 1e15 })
    fc.assert(
      fc.property(doubles, (value) => {
        expect(exactNumber(String(value))).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})
