import type { Paper, Sheet } from '#domain/masterplan/model'
import { bodyPoints } from './styles.ts'
import { pointsPerUnit, widthOfWords } from './textWidth.ts'

/** Smallest size of printed text in points. */
export const minPrintedPoints = 8

/** Margins in inches. */
export const margins = { left: 0.3, right: 0.3, top: 0.65, bottom: 0.6, header: 0.3, footer: 0.3 }

/** Long side in points and the number by which Excel knows the paper. */
const papers: Record<Paper, { points: number; size: number }> = {
  A4: { points: 841.9, size: 9 },
  A3: { points: 1190.6, size: 8 },
}

const printable = (paper: Paper) => papers[paper].points - (margins.left + margins.right) * 72

/**
 * Widths of the grid: each column is as wide as the first table that has it wants it, and no word
 * of a heading is ever broken.
 */
export function gridWidths({ tables }: Pick<Sheet, 'tables'>): number[] {
  const count = Math.max(1, ...tables.map(({ columns }) => columns.length))
  return Array.from({ length: count }, (_, at) => {
    const columns = tables.flatMap((table) => table.columns[at] ?? [])
    const words = columns.map(({ heading }) => Math.ceil(widthOfWords(heading, true) * 10) / 10)
    const wanted = columns.slice(0, 1).map(({ width }) => width)
    return Math.max(0, ...wanted, ...words)
  })
}

export const totalWidth = (sheet: Pick<Sheet, 'tables'>) =>
  gridWidths(sheet).reduce((sum, width) => sum + width, 0)

export type PrintLayout = { paperSize: number; pagesWide: number; printedPoints: number }

/**
 * How a sheet comes out of the printer: one page wide, or more where the body text would otherwise
 * fall below 8 points. `printedPoints` is its size on paper.
 */
export function printLayout(sheet: Pick<Sheet, 'tables' | 'paper'>): PrintLayout {
  const wanted = totalWidth(sheet) * pointsPerUnit
  const room = printable(sheet.paper)
  const pointsOn = (pages: number) => Math.min(1, (room * pages) / wanted) * bodyPoints
  let pagesWide = 1
  while (pointsOn(pagesWide) < minPrintedPoints) pagesWide += 1
  return { paperSize: papers[sheet.paper].size, pagesWide, printedPoints: pointsOn(pagesWide) }
}

/** Breaks running text at spaces, so that it stays within the printed width. */
export function breakLines(text: string, width: number): string[] {
  const broken: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = broken.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) {
      broken[broken.length - 1] = `${last} ${word}`
    } else broken.push(word)
  }
  return broken
}
