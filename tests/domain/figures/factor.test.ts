import { describe, expect, it } from '@jest/globals'
import { factorOfUnit } from '#domain/figures/factor'

describe('the factor of a unit', () => {
  it.each([
    ['%', 100],
    [' % der Kinder', 100],
    ['Prozent', 100],
    ['‰', 1_000],
    ['Promille', 1_000],
    ['je 100', 100],
    ['Fälle je 1.000', 1_000],
    ['Plätze pro 100 Kinder', 100],
    ['je 1000 Einwohner', 1_000],
    ['Straftaten je 100.000 Einwohner', 100_000],
    ['Ärzte je 1.000.000', 1_000_000],
  ])('%j names %d', (unit, factor) => {
    expect(factorOfUnit(unit)).toBe(factor)
  })

  it.each(['Personen', '', '€', 'Euro je Monat', 'Jahre', 'Kinder je Frau', 'jemand 100', 'Index'])(
    '%j names none',
    (unit) => {
      expect(factorOfUnit(unit)).toBeNull()
    },
  )
})
