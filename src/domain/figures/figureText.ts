import { numberText, type Language } from '../records/numberText.ts'
import { coverageText } from './coverageText.ts'
import type { Figure, ObservationStatus } from './types.ts'

/** What of an indicator decides how its values are written. */
export type Unit = { unit: string; decimals: number }

type Said = Readonly<Record<Language, string>>

/** The words a figure may need; the glossary has them. */
export type FigureWords = {
  /** Statuses that are said beside the value. */
  status: Readonly<Partial<Record<ObservationStatus, Said>>>
  notAddable: Said
  points: Said
}

/** Who reads, and the words for it. */
export type Wording = { language: Language; words: FigureWords }

/** Signs that stand where a number would. */
export const figureSigns = { partial: '≈', hidden: '•', none: '–' } as const

const thin = '\u202f'
const noBreak = '\u00a0'

/** Number and unit never stand on two lines: `4,8 %` with a thin space, `42.111 Personen`. */
function withUnit(number: string, unit: string): string {
  if (unit === '') return number
  return `${number}${/^[%‰€]/.test(unit) ? thin : noBreak}${unit}`
}

/** A value in the unit and with the decimals of its indicator. */
export function quantityText(value: number, unit: Unit, language: Language): string {
  return withUnit(numberText(value, language, unit.decimals), unit.unit)
}

export const isPartial = ({ coverage }: Pick<Figure, 'coverage'>): boolean => coverage < 1

/** What of a figure is written. */
export type ShownFigure = Pick<Figure, 'value' | 'state' | 'status' | 'coverage'>

/**
 * The one way to write a figure: `4,8 %`, partial `≈ 3,1 % (11 %)` with its coverage in brackets,
 * `4,9 % geschätzt`; `•` hidden, `–` not there, in words where parts cannot be added.
 */
export function figureText(figure: ShownFigure, unit: Unit, wording: Wording): string {
  const { language, words } = wording
  if (figure.state === 'suppressed') return figureSigns.hidden
  if (figure.state === 'notAddable') return words.notAddable[language]
  if (figure.state === 'notAvailable' || figure.value === null) return figureSigns.none
  const value = quantityText(figure.value, unit, language)
  const share = coverageText(figure.coverage, language)
  const text = isPartial(figure) ? `${figureSigns.partial}${noBreak}${value} (${share})` : value
  const status = words.status[figure.status]?.[language]
  return status === undefined ? text : `${text} ${status}`
}

/** `+12 Personen`, `−0,4 Punkte`: percentages differ by points. */
export function differenceText(difference: number, unit: Unit, wording: Wording): string {
  const { language, words } = wording
  const size = numberText(Math.abs(difference), language, unit.decimals)
  const sign = /[1-9]/.test(size) ? (difference < 0 ? '−' : '+') : '±'
  const named = unit.unit.trim() === '%' ? words.points[language] : unit.unit
  return withUnit(`${sign}${size}`, named)
}
