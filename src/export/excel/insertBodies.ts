import { bodyXml, type Body, type Numbers } from './bodyXml.ts'
import { columnName } from './columnName.ts'
import { repairWorksheet } from './repairParts.ts'
import { escapeXml } from './sharedStrings.ts'

type Rows = { first: number; last: number; xml: Iterable<string> }

const rowPattern = /<row r="(\d+)"[^>]*?(?:\/>|>.*?<\/row>)/gs

/**
 * Rows the library wrote: titles, captions, headers and notes. Heights stay as computed, but a row
 * that is edited may grow again.
 */
function frameRows(sheetData: string): Rows[] {
  return [...sheetData.matchAll(rowPattern)].map(([xml, row]) => ({
    first: Number(row),
    last: Number(row),
    xml: [xml.replace(' customHeight="1"', '')],
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

/** In between, where the rows go. */
const noRows = '<sheetData/>'

/** Pieces of a part, put into bytes bit by bit: one text of all rows would be there several times. */
function bytesOf(pieces: Iterable<string>): Buffer {
  const bytes: Buffer[] = []
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < 1 << 16) continue
    bytes.push(Buffer.from(text))
    text = ''
  }
  return Buffer.concat([...bytes, Buffer.from(text)])
}

function* worksheetXml(frame: string, rows: readonly Rows[]): Generator<string, void> {
  const [before = '', after = ''] = frame.split(noRows)
  yield `${before}<sheetData>`
  for (const { xml } of rows) yield* xml
  yield `</sheetData>${after}`
}

/**
 * The part of a sheet: what the library wrote, in the order the format asks for, with the bodies of
 * the tables between its rows.
 * @throws Error for a sheet without rows
 */
export function insertBodies(
  xml: string,
  bodies: readonly Body[],
  tools: { numbers: Numbers; linkTo: (sheet: string) => string },
): Buffer {
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
  const frame = repairWorksheet(
    [
      head.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${end}"/>`),
      noRows,
      hyperlinksXml(bodies, tools.linkTo),
      tail,
    ].join(''),
  )
  return bytesOf(worksheetXml(frame, rows))
}
