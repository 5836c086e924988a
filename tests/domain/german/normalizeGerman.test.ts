import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normalizeGerman, searchTextOf } from '#domain/german/normalizeGerman'

describe('German sort and search keys', () => {
  it('sorts as DIN 5007-1', () => {
    const names = ['Zülpich', 'Äpfel', 'Österreich', 'Apfel', 'oben', 'Ofen', 'Straßen', 'Strasse']
    const sorted = names.toSorted((a, b) => (normalizeGerman(a) < normalizeGerman(b) ? -1 : 1))
    expect(sorted).toEqual([
      'Äpfel',
      'Apfel',
      'oben',
      'Ofen',
      'Österreich',
      'Strasse',
      'Straßen',
      'Zülpich',
    ])
  })

  it.each([
    ['GROẞE Straße', 'grosse strasse'],
    ['Königswinter', 'konigswinter'],
    ['Ko\u0308nig', 'konig'],
    ['  Bad\u00a0\tHonnef \n', 'bad honnef'],
    ['Café Œuvre Łódź', 'cafe oeuvre lodz'],
    ['İstanbul', 'istanbul'],
    ['', ''],
  ])('%j becomes %j', (text, key) => {
    expect(normalizeGerman(text)).toBe(key)
  })

  it('is stable when applied twice and ignores upper case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = normalizeGerman(text)
        expect(normalizeGerman(key)).toBe(key)
      }),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ä', 'ö', 'ü', 'ß', 'é', ' ', 'Z') }),
        (text) => {
          expect(normalizeGerman(text.toUpperCase())).toBe(normalizeGerman(text))
        },
      ),
    )
  })

  it('joins what is there', () => {
    expect(searchTextOf(['Mülheim', null, ' ', undefined, '05382'])).toBe('mulheim 05382')
  })
})
