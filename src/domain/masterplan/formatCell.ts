import { formatGermanDay } from '#domain/german/germanDate'
import { formatGermanNumber } from '#domain/german/germanNumber'
import { signs } from './cells.ts'
import { formatAmount } from './money.ts'
import type { Cell, Marks } from './model.ts'

/** A partial or preliminary value never looks like a whole one. */
function marked({ partial, sign }: Marks, value: string): string {
  const signed = sign === undefined ? value : `${value} ${sign}`
  return partial === undefined ? signed : `${signs.partial} ${signed} (${partial} %)`
}

/** A cell as a reader sees it, for running text and for comparing. */
export function formatCell(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'integer':
      return marked(cell, formatGermanNumber(cell.value, 0))
    case 'decimal':
      return marked(cell, formatGermanNumber(cell.value, cell.digits))
    case 'percent':
      return marked(cell, `${formatGermanNumber(cell.value, cell.digits)} %`)
    case 'euro':
      return `${formatAmount(cell.value)} €`
    case 'date':
      return formatGermanDay(cell.day)
    default:
      return cell.text
  }
}
