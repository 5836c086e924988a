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

/** The rows as the file holds them: by hand, for the library takes over a kilobyte for a cell. */
export function bodyXml({ top, part, rows, widths }: Body, numbers: Numbers): string {
  const names = widths.map((_, at) => columnName(at + 1))
  let xml = ''
  rows.forEach(({ cells }, at) => {
    const row = top + at
    xml += `<row r="${row}" ht="${rowHeight(cells, widths)}">`
    cells.forEach((cell, column) => {
      const address = `${names[column]}${row}`
      xml += cellXml(address, { cell, style: numbers.style(cell, part) }, numbers)
    })
    xml += '</row>'
  })
  return xml
}
