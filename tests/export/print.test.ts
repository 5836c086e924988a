import { beforeAll, describe, expect, it } from '@jest/globals'

import { minPrintedPoints, printLayout } from '#export/excel/printLayout'
import { demo } from '#tests/support/masterplanData'

import { modelOf, partsOf, sheetXml, type Parts } from './support/workbookParts.ts'

describe('print layout', () => {
  const model = modelOf(demo)
  let parts: Parts

  beforeAll(async () => {
    parts = await partsOf(model)
  })

  it('prints every sheet one page wide with text of at least 8 points', () => {
    for (const sheet of model.sheets) {
      const { pagesWide, printedPoints } = printLayout(sheet)
      expect([sheet.name, pagesWide]).toEqual([sheet.name, 1])
      expect(printedPoints).toBeGreaterThanOrEqual(minPrintedPoints)
    }
  })

  it('goes to more pages rather than to smaller print when there are many periods', () => {
    const { pagesWide, printedPoints } = printLayout(
      modelOf({ ...demo, neighbourhoods: 0, indicators: 1, periods: 40 }).sheets.find(
        ({ key }) => key === 'timeSeries',
      )!,
    )
    expect(pagesWide).toBeGreaterThan(1)
    expect(printedPoints).toBeGreaterThanOrEqual(minPrintedPoints)
  })

  it('sets landscape A4 or A3, fit to width, page numbers and the Stand', () => {
    for (const { name, paper } of model.sheets) {
      const xml = sheetXml(parts, name)
      expect(xml).toMatch(/<pageSetUpPr [^>]*fitToPage="1"/)
      const setup = /<pageSetup [^>]*>/.exec(xml)![0]
      expect(setup).toContain(`paperSize="${paper === 'A4' ? 9 : 8}"`)
      expect(setup).toContain('orientation="landscape"')
      expect(setup).toContain('fitToWidth="1"')
      expect(xml).toContain('Seite &amp;P von &amp;N')
      expect(xml).toContain('Stand: 22.11.2026')
    }
  })

  it('repeats and freezes the header row, and prints county and municipalities only', () => {
    const workbook = parts.part('xl/workbook.xml').replaceAll('&apos;', "'")
    expect(workbook).toContain("'Maßnahmen'!$4:$4")
    expect(workbook).toContain("'Zeitreihen'!$A$1:$P$405")
    expect(sheetXml(parts, 'Maßnahmen')).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/)
  })

  it('says its title, language and creator, dated by the Stand', () => {
    const core = parts.part('docProps/core.xml')
    expect(core).toContain('<dc:title>Masterplan Strategische Sozialplanung')
    expect(core).toContain('<dc:language>de-DE</dc:language>')
    expect(core).toContain('<dc:creator>Rhein-Sieg-Kreis</dc:creator>')
    expect(core.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2)
  })
})
