import type { Cell, Row } from '#domain/masterplan/model'
import { cellContent } from './cellContent.ts'
import { columnName } from './columnName.ts'
import { rowHeight } from './rowHeight.ts'
import type { Part } from './styles.ts'

/** Rows that follow each other, the first in row `top` of its sheet. */
export type Body = {
  top: number
  part: Part
  rows: readonly Row[]
  /** Widths of the columns, for the heights of the rows. */
  widths: readonly number[]
}

/** Numbers by which the file knows styles and texts. */
export type Numbers = {
  style: (cell: Cell, part: Part) => number
  text: (text: string) => number
}

function cellXml(
  address: string,
  { cell, style }: { cell: Cell; style: number },
  numbers: Numbers,
) {
  const content = cellContent(cell)
  const head = `<c r="${address}" s="${style}"`
  if (content === null) return `${head}/>`
  return typeof content === 'number'
    ? `${head}><v>${content}</v></c>`
    : `${head} t="s"><v>${numbers.text(content)}</v></c>`
}

/**
 * The rows as the file holds them, one after the other: by hand, for the library takes over a
 * kilobyte for a cell.
 */
export function* bodyXml(
  { top, part, rows, widths }: Body,
  numbers: Numbers,
): Generator<string, void> {
  const names = widths.map((_, at) => columnName(at + 1))
  for (const [at, { cells }] of rows.entries()) {
    const row = top + at
    const xml = cells.map((cell, column) => {
      const address = `${names[column]}${row}`
      return cellXml(address, { cell, style: numbers.style(cell, part) }, numbers)
    })
    yield `<row r="${row}" ht="${rowHeight(cells, widths)}">${xml.join('')}</row>`
  }
}
