import type { Alignment, Style } from 'exceljs'
import type { Cell, Marks, Tone } from '#domain/masterplan/model'

/** Body size in points; the print scale never takes it below `minPrintedPoints`. */
export const bodyPoints = 10
export const fontName = 'Arial'

const ink = 'FF1F2933'
const navy = 'FF17324D'
const rule = 'FFC3CCD5'
const muted = 'FF52606D'

const solid = (argb: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const satisfies Style['fill']

const fills: Record<Tone, string> = {
  good: 'FFDDEFE0',
  active: 'FFDCE9F7',
  warning: 'FFFCE8C8',
  ended: 'FFE6E6E6',
  neutral: 'FFF3F4F6',
}

const top = { vertical: 'top' } as const satisfies Partial<Alignment>
const wrapped = { ...top, horizontal: 'left', wrapText: true } as const
const right = { ...top, horizontal: 'right' } as const

function style(parts: Partial<Style>): Partial<Style> {
  return {
    numFmt: 'General',
    font: { name: fontName, size: bodyPoints, color: { argb: ink } },
    alignment: wrapped,
    border: { bottom: { style: 'hair', color: { argb: rule } } },
    ...parts,
  }
}

const heading = { name: fontName, bold: true, color: { argb: navy } }

const header = style({
  font: { ...heading, size: bodyPoints },
  fill: solid('FFDCE6EE'),
  border: {
    top: { style: 'thin', color: { argb: navy } },
    bottom: { style: 'medium', color: { argb: navy } },
  },
})

/** Styles around the tables. */
export const frame = {
  title: style({ font: { ...heading, size: 16 }, alignment: { vertical: 'middle' }, border: {} }),
  line: style({
    font: { name: fontName, size: bodyPoints, color: { argb: muted } },
    alignment: top,
    border: {},
  }),
  caption: style({ font: { ...heading, size: 12 }, alignment: { vertical: 'bottom' }, border: {} }),
  header,
  /** Heading of a column of numbers: stands above them. */
  numberHeader: {
    ...header,
    numFmt: '@_-',
    alignment: { ...wrapped, horizontal: 'right' },
  } satisfies Partial<Style>,
} as const

const zeros = (digits: number) => (digits === 0 ? '' : `.${'0'.repeat(digits)}`)

/** The number stays a number; the format says that it is partial or preliminary. */
const marked = ({ partial, sign }: Marks, format: string) => {
  const signed = sign === undefined ? format : `${format}" ${sign}"`
  return partial === undefined ? `${signed}_-` : `"≈ "${signed}" (${partial} %)"_-`
}

/** What is marked is longer than its column may be; too narrow, a number would show as ####. */
const fitted = ({ partial, sign }: Marks): Partial<Alignment> =>
  partial === undefined && sign === undefined ? right : { ...right, shrinkToFit: true }

function bodyStyle(cell: Cell): Partial<Style> {
  switch (cell.kind) {
    case 'integer':
      return style({ numFmt: marked(cell, '#,##0'), alignment: fitted(cell) })
    case 'decimal':
      return style({ numFmt: marked(cell, `#,##0${zeros(cell.digits)}`), alignment: fitted(cell) })
    case 'percent':
      return style({ numFmt: marked(cell, `0${zeros(cell.digits)}\\ %`), alignment: fitted(cell) })
    case 'euro':
      return style({ numFmt: `#,##0${zeros(centDigits(cell.value))}\\ "€"_-`, alignment: right })
    case 'date':
      return style({ numFmt: 'dd.mm.yyyy', alignment: { ...top, horizontal: 'left' } })
    case 'note':
      return style({ numFmt: '@_-', alignment: right })
    case 'status':
      return style({ numFmt: `"${cell.shape} "@`, fill: solid(fills[cell.tone]) })
    case 'link':
      return style({
        numFmt: '@',
        font: { name: fontName, size: bodyPoints, underline: true, color: { argb: 'FF0B4A8F' } },
      })
    default:
      return style({ numFmt: '@' })
  }
}

const centDigits = (value: number) => (Number.isInteger(value) ? 0 : 2)

const marksKey = ({ partial, sign }: Marks) => `${partial ?? ''} ${sign ?? ''}`

/** Equal for cells that look the same. */
export function styleKey(cell: Cell): string {
  switch (cell.kind) {
    case 'integer':
      return `integer ${marksKey(cell)}`
    case 'decimal':
    case 'percent':
      return `${cell.kind} ${cell.digits} ${marksKey(cell)}`
    case 'euro':
      return `euro ${centDigits(cell.value)}`
    case 'status':
      return `status ${cell.shape} ${cell.tone}`
    default:
      return cell.kind
  }
}

function totalStyle(body: Partial<Style>): Partial<Style> {
  return {
    ...body,
    font: { ...heading, size: bodyPoints },
    border: { top: { style: 'thin', color: { argb: navy } } },
  }
}

export type Part = 'body' | 'total'

/** How a cell looks in a table or in the totals below it. */
export function cellStyle(cell: Cell, part: Part): Partial<Style> {
  return part === 'body' ? bodyStyle(cell) : totalStyle(bodyStyle(cell))
}
