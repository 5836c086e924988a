import type { Worksheet } from 'exceljs'
import type { StyleRegistry } from './styleRegistry.ts'

/** Writes one empty cell per style below everything else and returns the number of that row. */
export function writeProbeRow(worksheet: Worksheet, styles: StyleRegistry): number {
  const row = worksheet.getRow(worksheet.rowCount + 1)
  styles.all().forEach((style, at) => {
    row.getCell(at + 1).style = style
  })
  return row.number
}

/**
 * Takes the probe row out of a sheet again. The library numbers styles only while it writes; the
 * probe tells which number each style of the registry was given.
 * @throws Error where the sheet has no such row
 */
export function takeProbeRow(xml: string, row: number): { xml: string; styleIds: number[] } {
  const pattern = new RegExp(`<row r="${row}"[^>]*?(?:/>|>.*?</row>)`, 's')
  const probe = pattern.exec(xml)
  if (!probe) throw new Error(`The sheet has no row ${row}`)
  const styleIds = [...probe[0].matchAll(/<c [^>]*?s="(\d+)"/g)].map(([, id]) => Number(id))
  return { xml: xml.replace(pattern, ''), styleIds }
}
