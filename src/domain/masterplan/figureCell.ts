import { formatGermanNumber } from '#domain/german/germanNumber'
import { note, quantity, signs } from './cells.ts'
import type { Cell } from './model.ts'
import type { PlanFigure, PlanIndicator } from './types.ts'
import { fill, type MasterplanWords } from './words.ts'

/**
 * Value of a figure, or the sign that says why there is none: `•` kept secret, `–` nothing there,
 * `…` not yet delivered. A number is taken from published figures only, whatever else a row holds.
 */
export function figureCell(figure: PlanFigure | null, indicator: PlanIndicator): Cell {
  if (figure === null) return note(signs.pending)
  if (figure.state === 'suppressed') return note(signs.hidden)
  return figure.state === 'published' ? quantity(figure.value, indicator) : note(signs.none)
}

/** State of a figure as a word of the legend. */
export function stateWord(figure: PlanFigure | null, { choice, phrase }: MasterplanWords): string {
  if (figure === null) return phrase.pending
  const isMissing = figure.state === 'published' && figure.value === null
  return choice.figureState[isMissing ? 'notAvailable' : figure.state].word
}

/** How much of the area below delivered, in words. */
export function coverageWord(figure: PlanFigure | null, words: MasterplanWords): string | null {
  if (figure?.state !== 'published') return null
  if (figure.coverage >= 1) return words.phrase.complete
  const percent = Math.min(99, Math.max(1, Math.round(figure.coverage * 100)))
  return fill(words.phrase.partial, { percent: formatGermanNumber(percent, 0) })
}
