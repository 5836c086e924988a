import { coveragePercent } from '#domain/figures/coverageText'
import { formatGermanNumber } from '#domain/german/germanNumber'

import { note, quantity, signs } from './cells.ts'
import type { Cell, Marks } from './model.ts'
import type { PlanFigure, PlanIndicator } from './types.ts'
import { fill, type MasterplanWords } from './words.ts'

/** Percentage that marks a figure which is not whole; `null` where it is. */
export function partialPercent(coverage: number): number | null {
  return coverage >= 1 ? null : Math.max(1, coveragePercent(coverage))
}

const statusSigns: Partial<Record<PlanFigure['status'], string>> = {
  provisional: signs.provisional,
  estimated: signs.estimated,
  projected: signs.projected,
}

function marksOf({ coverage, status }: PlanFigure): Marks {
  const [partial, sign] = [partialPercent(coverage), statusSigns[status]]
  return { ...(partial === null ? {} : { partial }), ...(sign ? { sign } : {}) }
}

/**
 * Value of a figure, marked where it is partial, or the sign that says why there is none: `•` kept secret, `–` nothing there,
 * `…` not yet delivered. A number is taken from published figures only, whatever else a row holds.
 */
export function figureCell(figure: PlanFigure | null, indicator: PlanIndicator): Cell {
  if (figure === null) return note(signs.pending)
  if (figure.state === 'suppressed') return note(signs.hidden)
  if (figure.state !== 'published') return note(signs.none)
  return quantity(figure.value, indicator, marksOf(figure))
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
  const percent = formatGermanNumber(coveragePercent(figure.coverage), 0)
  const parts = fill(words.phrase.parts, {
    delivered: String(figure.delivered ?? 0),
    expected: String(figure.expected ?? 0),
  })
  const partial = fill(words.phrase.partial, { percent })
  return figure.expected === null ? partial : `${partial}, ${parts}`
}
