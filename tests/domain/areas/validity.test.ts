import { describe, expect, it } from '@jest/globals'
import { isAgs, isKeyOfLevel } from '#domain/areas/agsKey'
import { isValidityOrdered, validOn } from '#domain/areas/validity'

describe('validity', () => {
  it('includes both ends and leaves null open', () => {
    const span = { validFrom: '2020-01-01', validTo: '2020-12-31' }
    expect(validOn(span, '2020-01-01')).toBe(true)
    expect(validOn(span, '2020-12-31')).toBe(true)
    expect(validOn(span, '2019-12-31')).toBe(false)
    expect(validOn(span, '2021-01-01')).toBe(false)
    expect(validOn({}, '2021-01-01')).toBe(true)
    expect(isValidityOrdered(span)).toBe(true)
    expect(isValidityOrdered({ validFrom: '2021-01-01', validTo: '2020-12-31' })).toBe(false)
    expect(isValidityOrdered({ validFrom: '2021-01-01', validTo: null })).toBe(true)
    expect(isValidityOrdered({ validTo: '2021-01-01' })).toBe(true)
    expect(isValidityOrdered({ validFrom: '2021-01-01', validTo: '2021-01-01' })).toBe(true)
  })
})

describe('AGS', () => {
  it('takes 5 and 8 digits of a Land 01 … 16', () => {
    expect(isAgs('05382')).toBe(true)
    expect(isAgs('05382004')).toBe(true)
    for (const key of ['5382', '053820', '5382004', '00382', '17382', '05382abc', '']) {
      expect(isAgs(key)).toBe(false)
    }
  })

  it('asks counties and municipalities for theirs, whatever their division is called', () => {
    expect(isKeyOfLevel('05382', 'county')).toBe(true)
    expect(isKeyOfLevel('05382060', 'county')).toBe(false)
    expect(isKeyOfLevel('05382060', 'municipality')).toBe(true)
    expect(isKeyOfLevel('05382', 'municipality')).toBe(false)
    expect(isKeyOfLevel('SI-01', 'below')).toBe(true)
  })
})
