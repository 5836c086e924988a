import { formatGermanDay } from '#domain/german/germanDate'
import { formatGermanNumber } from '#domain/german/germanNumber'
import { formatAmount } from './money.ts'
import type { Cell } from './model.ts'

/** A cell as a reader sees it, for running text and for comparing. */
export function formatCell(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'integer':
      return formatGermanNumber(cell.value, 0)
    case 'decimal':
      return formatGermanNumber(cell.value, cell.digits)
    case 'percent':
      return `${formatGermanNumber(cell.value, cell.digits)} %`
    case 'euro':
      return `${formatAmount(cell.value)} €`
    case 'date':
      return formatGermanDay(cell.day)
    default:
      return cell.text
  }
}
