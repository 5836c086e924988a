import type { Numbers, Body } from './bodyXml.ts'
import { insertBodies } from './insertBodies.ts'
import { takeProbeRow } from './probeRow.ts'
import { repairStyles } from './repairParts.ts'
import { sharedStrings } from './sharedStrings.ts'
import type { StyleRegistry } from './styleRegistry.ts'
import { pack, textOf, unpack, type Parts } from './zipParts.ts'

const stringsPath = 'xl/sharedStrings.xml'
const stylesPath = 'xl/styles.xml'
const sheetPath = (number: number) => `xl/worksheets/sheet${number}.xml`

export type Pass = {
  date: Date
  /** Bodies of the tables, by sheet in the order of the workbook. */
  bodies: readonly (readonly Body[])[]
  styles: StyleRegistry
  /** Row of the first sheet that tells the numbers of the styles. */
  probeRow: number
  linkTo: (sheet: string) => string
}

function numbersOf(parts: Parts, { styles, probeRow }: Pass) {
  const strings = sharedStrings(textOf(parts, stringsPath))
  const { xml, styleIds } = takeProbeRow(textOf(parts, sheetPath(1)), probeRow)
  parts.set(sheetPath(1), Buffer.from(xml))
  const numbers: Numbers = {
    text: strings.numberOf,
    style: (cell, part) => {
      const id = styleIds[styles.numberOf(cell, part)]
      if (id === undefined) throw new Error(`The workbook has no style for ${part} ${cell.kind}`)
      return id
    },
  }
  return { strings, numbers }
}

function complete(parts: Parts, pass: Pass): void {
  const { strings, numbers } = numbersOf(parts, pass)
  const { bodies, linkTo } = pass
  bodies.forEach((ofSheet, at) => {
    const path = sheetPath(at + 1)
    parts.set(path, insertBodies(textOf(parts, path), ofSheet, { numbers, linkTo }))
  })
  parts.set(stringsPath, Buffer.from(strings.xml()))
  parts.set(stylesPath, Buffer.from(repairStyles(textOf(parts, stylesPath))))
}

/**
 * Completes what the library wrote: puts the rows of the tables in and repairs the order of
 * elements. What is no XML of a sheet stays as it is.
 * @throws Error where the library left out what the rows need: a file that opens with a warning
 *   is worse than none
 */
export async function postPass(workbook: Buffer | ArrayBuffer, pass: Pass): Promise<Buffer> {
  const parts = await unpack(workbook)
  complete(parts, pass)
  return pack(parts, pass.date)
}
