import { describe, expect, it } from '@jest/globals'

import { figureWords } from '#glossary'
import { coveragePercent, coverageSentence, coverageText } from '#domain/figures/coverageText'
import {
  differenceText,
  figureText,
  quantityText,
  type ShownFigure,
} from '#domain/figures/figureText'

const percent = { unit: '%', decimals: 1 }
const persons = { unit: 'Personen', decimals: 0 }
const german = { language: 'de', words: figureWords } as const
const english = { language: 'en', words: figureWords } as const

const figure = (more: Partial<ShownFigure> = {}): ShownFigure => ({
  value: 4.83,
  state: 'published',
  status: 'measured',
  coverage: 1,
  ...more,
})

describe('the text of a figure', () => {
  it('is number and unit that never part, with a thin space before signs', () => {
    expect(figureText(figure(), percent, german)).toBe('4,8\u202f%')
    expect(figureText(figure({ value: 42_111 }), persons, german)).toBe('42.111\u00a0Personen')
    expect(figureText(figure({ value: 0 }), persons, german)).toBe('0\u00a0Personen')
    expect(figureText(figure({ value: 7 }), { unit: '', decimals: 0 }, german)).toBe('7')
  })

  it('has the decimals of the indicator', () => {
    expect(figureText(figure({ value: 5 }), { unit: '%', decimals: 2 }, german)).toBe('5,00\u202f%')
  })

  it('says of a partial figure how much of it is there', () => {
    expect(figureText(figure({ value: 3.1, coverage: 0.11 }), percent, german)).toBe(
      '≈\u00a03,1\u202f% (11\u202f%)',
    )
    expect(figureText(figure({ value: 3.1, coverage: 0.999 }), percent, german)).toContain('(99')
    expect(figureText(figure({ value: 3.1, coverage: 0.0004 }), percent, german)).toContain(
      '(1\u202f',
    )
  })

  it('says what is estimated, provisional or projected, and of nothing else', () => {
    const textOf = (status: ShownFigure['status'], coverage = 1) =>
      figureText(figure({ status, coverage }), percent, german)
    expect(textOf('estimated')).toBe('4,8\u202f% geschätzt')
    expect(textOf('projected')).toBe('4,8\u202f% vorausberechnet')
    expect(textOf('provisional')).toBe('4,8\u202f% vorläufig')
    expect(textOf('estimated', 0.5)).toBe('≈\u00a04,8\u202f% (50\u202f%) geschätzt')
    for (const status of ['measured', 'corrected', 'rounded'] as const)
      expect(textOf(status)).toBe('4,8\u202f%')
  })

  it('never shows a number of what is hidden, missing or not to be added', () => {
    expect(figureText(figure({ state: 'suppressed' }), percent, german)).toBe('•')
    expect(figureText(figure({ state: 'notAvailable' }), percent, german)).toBe('–')
    expect(figureText(figure({ value: null }), percent, german)).toBe('–')
    expect(figureText(figure({ state: 'notAddable' }), percent, german)).toBe(
      'nicht zusammenzählbar: Fallzahl fehlt',
    )
  })

  it('is English for those who read English', () => {
    expect(figureText(figure({ value: 1234.5, coverage: 0.5 }), persons, english)).toBe(
      '≈\u00a01,235\u00a0Personen (50\u202f%)',
    )
    expect(quantityText(4.83, percent, 'en')).toBe('4.8\u202f%')
  })
})

describe('the text of a coverage', () => {
  it('is rounded down, but is no 28 where 29 delivered', () => {
    expect([0, 0.001, 0.29, 0.57, 0.58, 0.699, 0.9999, 1].map(coveragePercent)).toEqual([
      0, 1, 29, 57, 58, 69, 99, 100,
    ])
    expect(coverageText(0.69, 'de')).toBe('69\u202f%')
  })

  const sentence = (more: object, isBrokenDown = false) =>
    coverageSentence(
      { coverage: 0.69, delivered: 4, expected: 5, coverageBase: 'population', ...more },
      figureWords,
      { language: 'de', isBrokenDown },
    )

  it('names the parts and what is measured by what', () => {
    expect(sentence({})).toBe('4 von 5 Gebieten · 69\u202f% (gemessen an der Einwohnerzahl)')
    expect(sentence({ coverageBase: 'denominator' })).toContain('am letzten bekannten Nenner')
    expect(sentence({}, true)).toContain('4 von 5 Teilen')
  })

  it('needs no percentage where all delivered, and nothing where nothing was added', () => {
    expect(sentence({ coverage: 1, delivered: 5, coverageBase: null })).toBe('5 von 5 Gebieten')
    expect(sentence({ coverage: 1, delivered: null, expected: null, coverageBase: null })).toBe('')
  })
})

describe('the text of a difference', () => {
  it('has a sign; percentages differ by points', () => {
    expect(differenceText(12, persons, german)).toBe('+12\u00a0Personen')
    expect(differenceText(-0.44, percent, german)).toBe('−0,4\u00a0Punkte')
    expect(differenceText(-0.01, percent, german)).toBe('±0,0\u00a0Punkte')
  })
})
