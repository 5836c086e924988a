import type { Cell } from '#domain/masterplan/model'
import { lineCount } from './textWidth.ts'

/** Height of one line of body text in points, and the air above and below it. */
const linePoints = 12.75
const airPoints = 2.25
/** Tallest row the format allows. */
const maxPoints = 409

function linesOf(cell: Cell, width: number): number {
  if (cell.kind !== 'text' || cell.text.length * 1.2 < width) {
    return cell.kind === 'text' && cell.text.includes('\n') ? lineCount(cell.text, width) : 1
  }
  return lineCount(cell.text, width)
}

/** Height of a header: one line more than its text, for the filter buttons to cover. */
export function headerHeight(headings: readonly string[], widths: readonly number[]): number {
  const lines = headings.map((heading, at) => lineCount(heading, widths[at] ?? 1, true))
  return Math.min(maxPoints, (Math.max(1, ...lines) + 1) * linePoints + airPoints)
}

/**
 * Height of a row in points in which no text is cut. Office programs fit rows by themselves only
 * while somebody edits them, so the file has to say it.
 */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = Math.max(1, ...cells.map((cell, at) => linesOf(cell, widths[at] ?? 1)))
  return Math.min(maxPoints, lines * linePoints + airPoints)
}
