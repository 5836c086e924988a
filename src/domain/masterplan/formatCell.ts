import { formatGermanDay } from '#domain/german/germanDate'
import { formatGermanNumber } from '#domain/german/germanNumber'
import { signs } from './cells.ts'
import { formatAmount } from './money.ts'
import type { Cell } from './model.ts'

/** A partial value never looks like a whole one. */
function marked({ partial }: { partial?: number }, value: string): string {
  return partial === undefined ? value : `${signs.partial} ${value} (${partial} %)`
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
