import { describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import JSZip from 'jszip'

import { postPass, type Pass } from '#export/excel/postPass'
import { writeProbeRow } from '#export/excel/probeRow'
import { styleRegistry } from '#export/excel/styleRegistry'

/** A red dot: few of its bytes are text in any encoding. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==',
  'base64',
)

const text = { kind: 'text', text: 'Zelle' } as const

/** A workbook with a picture, a table of one cell, and what the pass needs to complete it. */
async function workbookWith(picture: Buffer): Promise<{ raw: Buffer; pass: Pass }> {
  const workbook = new ExcelJS.Workbook()
  const worksheet = workbook.addWorksheet('Blatt')
  worksheet.getCell('A1').value = 'Titel'
  const imageId = workbook.addImage({ buffer: picture as never, extension: 'png' })
  worksheet.addImage(imageId, 'C1:D4')
  const styles = styleRegistry()
  styles.numberOf(text, 'body')
  const probeRow = writeProbeRow(worksheet, styles)
  return {
    raw: Buffer.from(await workbook.xlsx.writeBuffer()),
    pass: {
      date: new Date('2026-11-22'),
      bodies: [[{ top: 2, part: 'body', rows: [{ key: 'a', cells: [text] }], widths: [12] }]],
      styles,
      probeRow,
      linkTo: (sheet) => sheet,
    },
  }
}

const partOf = async (workbook: Buffer, path: string) =>
  (await JSZip.loadAsync(workbook)).file(path)!.async('nodebuffer')

describe('the pass over what the library wrote', () => {
  it('keeps a picture byte for byte, and the sheet that shows it', async () => {
    const { raw, pass } = await workbookWith(png)
    const written = await postPass(raw, pass)
    const picture = await partOf(written, 'xl/media/image1.png')
    expect(picture.equals(png)).toBe(true)
    const sheet = String(await partOf(written, 'xl/worksheets/sheet1.xml'))
    expect(sheet).toContain('<drawing ')
    expect(sheet).toMatch(/<row r="2"[^>]*><c r="A2"[^>]*t="s"/)
  })

  it('refuses to write what the library did not prepare, instead of a broken file', async () => {
    const { raw, pass } = await workbookWith(png)
    const other = { kind: 'date', day: '2026-01-01' } as const
    const rows = [{ key: 'a', cells: [other] }]
    const unknownStyle = [[{ top: 2, part: 'body' as const, rows, widths: [12] }]]
    await expect(postPass(raw, { ...pass, bodies: unknownStyle })).rejects.toThrow('style')
    await expect(postPass(raw, { ...pass, probeRow: 99 })).rejects.toThrow('row 99')
    await expect(postPass(raw, { ...pass, bodies: [[], []] })).rejects.toThrow('sheet2.xml')
  })
})
