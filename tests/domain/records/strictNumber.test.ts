import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { DomainError } from '#domain/errors'
import { readNumber } from '#domain/records/strictNumber'

const refusalOf = (value: unknown): DomainError => {
  try {
    throw new Error(`read as ${readNumber(value)}`)
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

/** A number as it is, unless it is so small that it has more than twenty decimals. */
const allDigits = new Intl.NumberFormat('en', { maximumFractionDigits: 20, useGrouping: false })

/** Groups of three between points, decimals after a comma; no outer zeros. */
const germanText = fc
  .tuple(
    fc.constantFrom('', '-', '+', '−'),
    fc.integer({ min: 0, max: 999_999_999 }),
    fc.constantFrom('', ',5', ',25', ',125', ',0'),
    fc.boolean(),
  )
  .map(([sign, whole, decimals, isGrouped]) => {
    const digits = String(whole)
    const grouped = digits.replace(/\B(?=(\d{3})+$)/g, '.')
    const value = Number(`${sign === '−' ? '-' : sign}${digits}${decimals.replace(',', '.')}`)
    return { text: `${sign}${isGrouped ? grouped : digits}${decimals}`, value: value + 0 }
  })

describe('a number as it comes in', () => {
  it.each([
    [0, 0],
    [-1.5, -1.5],
    [1e-7, 1e-7],
    ['1.234,5', 1234.5],
    ['523,5', 523.5],
    ['1,234', 1.234],
    ['1.234.567', 1234567],
    ['1234.5', 1234.5],
    ['1234.567', 1234.567],
    ['0.123', 0.123],
    ['-0.5', -0.5],
    ['12.50', 12.5],
    [' 2024 ', 2024],
    ['+7', 7],
    ['−7', -7],
  ])('%j is %d', (value, number) => {
    expect(readNumber(value)).toBe(number)
  })

  it.each([
    '',
    ' ',
    '0x10',
    '1e3',
    '1e400',
    '12abc',
    '1,234.5',
    '1.2.3',
    '12.3456.789',
    '.5',
    '5.',
    '05382',
    'NaN',
    'Infinity',
    '١٢',
    '1 234',
    'k. A.',
  ])('the text %j is none', (text) => {
    expect(refusalOf(text)).toEqual(new DomainError('number.invalid', { text: text.trim() }))
  })

  it.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [true, 'true'],
    [[5], '[…]'],
    [{ valueOf: () => 5 }, '{…}'],
    [null, 'null'],
    [5n, '5'],
  ])('%p is none', (value, text) => {
    expect(refusalOf(value)).toEqual(new DomainError('number.invalid', { text }))
  })

  it('asks back where the point may group or divide', () => {
    expect(refusalOf('1.234')).toEqual(
      new DomainError('number.ambiguous', { text: '1.234', whole: '1234', decimal: '1,2340' }),
    )
    expect([readNumber('1234'), readNumber('1,2340'), readNumber('1.2340')]).toEqual([
      1234, 1.234, 1.234,
    ])
    expect(refusalOf('-12.000').params).toMatchObject({ whole: '-12000', decimal: '-12,0000' })
  })

  it.each(['9007199254740993', '9.007.199.254.740.993', '0,12345678901234567', 2 ** 53, 1e300])(
    'refuses %p, which would not stay as it is',
    (value) => {
      expect(refusalOf(value).code).toBe('number.inexact')
    },
  )

  it('quotes no more than a line of a long text', () => {
    expect(String(refusalOf('x'.repeat(10_000)).params['text'])).toHaveLength(60)
    expect(String(refusalOf('9'.repeat(10_000)).params['text'])).toHaveLength(60)
  })

  it('is what a German official means by it, or it is refused', () => {
    fc.assert(
      fc.property(germanText, ({ text, value }) => {
        // One group after one point and nothing else is what programs write, too.
        const isOpen = /^-?\d{1,3}\.\d{3}$/.test(text)
        if (isOpen) expect(refusalOf(text).code).toBe('number.ambiguous')
        else expect(readNumber(text)).toBe(value)
      }),
    )
  })

  it('reads no text that does not say this number to a German or to a program', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[-+]?[\d.,e ]{1,12}$/),
      fc.double().map(String),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const read = (() => {
          try {
            return readNumber(text)
          } catch {
            return null
          }
        })()
        if (read === null || (read !== 0 && Math.abs(read) < 0.001)) return
        const bare = text.trim().replace('−', '-').replace('+', '')
        const isGerman = bare.includes(',') || /^-?\d{1,3}(\.\d{3}){2,}$/.test(bare)
        const plain = isGerman ? bare.replaceAll('.', '').replace(',', '.') : bare
        const trimmed = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain
        expect(allDigits.format(read)).toBe(trimmed === '-0' ? '0' : trimmed)
      }),
      { numRuns: 5000 },
    )
  })
})
