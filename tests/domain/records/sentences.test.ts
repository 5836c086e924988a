import { describe, expect, it } from '@jest/globals'

import { dayText } from '#domain/records/dayText'
import { fillIn } from '#domain/records/fillIn'
import { numberText } from '#domain/records/numberText'

describe('sentences with gaps', () => {
  it('are filled, each gap as often as it occurs', () => {
    expect(fillIn('{a} und {b}, {a}', { a: 'Eins', b: 2 })).toBe('Eins und 2, Eins')
  })

  it('are refused while a gap is open', () => {
    expect(() => fillIn('noch {count}', {})).toThrow('{count}')
  })
})

describe('numbers and days in two languages', () => {
  it('are written as people there write them', () => {
    expect([numberText(1234.5, 'de'), numberText(1234.5, 'en', 2)]).toEqual(['1.234,5', '1,234.50'])
    expect([dayText('2026-03-01', 'de'), dayText('2026-03-01', 'en')]).toEqual([
      '01.03.2026',
      '1 Mar 2026',
    ])
  })
})
