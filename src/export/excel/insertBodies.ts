import { bodyXml, type Body, type Numbers } from './bodyXml.ts'
import { columnName } from './columnName.ts'
import { escapeXml } from './sharedStrings.ts'

type Rows = { first: number; last: number; xml: string }

const rowPattern = /<row r="(\d+)"[^>]*?(?:\/>|>.*?<\/row>)/gs

/** Rows the library wrote: titles, captions, headers and notes. */
function frameRows(sheetData: string): Rows[] {
  return [...sheetData.matchAll(rowPattern)].map(([xml, row]) => ({
    first: Number(row),
    last: Number(row),
    xml,
  }))
}

/** Links between sheets: a place in this very file, so no relationship to anything outside. */
function hyperlinksXml(bodies: readonly Body[], linkTo: (sheet: string) => string): string {
  const links = bodies.flatMap(({ top, rows }) =>
    rows.flatMap(({ cells }, at) =>
      cells.flatMap((cell, column) => {
        if (cell.kind !== 'link') return []
        const place = escapeXml(`'${linkTo(cell.sheet)}'!A1`)
        return `<hyperlink ref="${columnName(column + 1)}${top + at}" location="${place}"/>`
      }),
    ),
  )
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`
}

/**
 * Puts the bodies of the tables between the rows that the library wrote.
 * @throws Error for a sheet without rows
 */
export function insertBodies(
  xml: string,
  bodies: readonly Body[],
  tools: { numbers: Numbers; linkTo: (sheet: string) => string },
): string {
  const parts = /^(.*)<sheetData>(.*)<\/sheetData>(.*)$/s.exec(xml)
  if (!parts) throw new Error('The sheet has no rows')
  const [, head = '', data = '', tail = ''] = parts
  const rows = [
    ...frameRows(data),
    ...bodies.map((body) => ({
      first: body.top,
      last: body.top + body.rows.length - 1,
      xml: bodyXml(body, tools.numbers),
    })),
  ].sort((a, b) => a.first - b.first)
  const width = Math.max(1, ...bodies.map(({ widths }) => widths.length))
  const end = `${columnName(width)}${Math.max(1, ...rows.map(({ last }) => last))}`
  return [
    head.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${end}"/>`),
    '<sheetData>',
    ...rows.map((row) => row.xml),
    '</sheetData>',
    hyperlinksXml(bodies, tools.linkTo),
    tail,
  ].join('')
}
