import { beforeAll, describe, expect, it } from '@jest/globals'

import { childrenOf, fontOrder, sheetPrOrder, worksheetOrder } from '#export/excel/schemaOrder'

import { modelOf, partsOf, type Parts } from './support/workbookParts.ts'

const inOrder = (names: string[], order: readonly string[]) => {
  const places = names.map((name) => order.indexOf(name))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
}

const inner = (xml: string, tag: string) =>
  new RegExp(`<${tag}[^>]*>(.*)</${tag}>`, 's').exec(xml)?.[1] ?? ''

describe('schema of the workbook', () => {
  let parts: Parts
  let sheets: string[]

  beforeAll(async () => {
    parts = await partsOf(modelOf())
    sheets = parts.paths.filter((path) => path.startsWith('xl/worksheets/sheet')).map(parts.part)
  })

  it('keeps the order of the children of every worksheet', () => {
    expect(sheets).toHaveLength(11)
    for (const xml of sheets) {
      const children = childrenOf(inner(xml, 'worksheet')).map(({ name }) => name)
      expect(children).toContain('tableParts')
      inOrder(children, worksheetOrder)
      inOrder(
        childrenOf(inner(xml, 'sheetPr')).map(({ name }) => name),
        sheetPrOrder,
      )
    }
  })

  it('keeps the order inside every font, the first being the default of the sheet', () => {
    const fonts = [...parts.part('xl/styles.xml').matchAll(/<font>(.*?)<\/font>/gs)].map(
      (m) => m[1]!,
    )
    expect(fonts.length).toBeGreaterThan(3)
    for (const font of fonts)
      inOrder(
        childrenOf(font).map(({ name }) => name),
        fontOrder,
      )
    expect(fonts[0]).toContain('<name val="Arial"/>')
    expect(fonts[0]).toContain('<sz val="10"/>')
  })

  it('gives every table rows, differing headings that stand in the cells, and a name of its own', () => {
    const tables = parts.paths.filter((path) => path.startsWith('xl/tables/')).map(parts.part)
    const names = tables.map((xml) => / name="([^"]*)"/.exec(xml)![1]!)
    expect(new Set(names).size).toBe(tables.length)
    for (const xml of tables) {
      const [, top, bottom] = / ref="[A-Z]+(\d+):[A-Z]+(\d+)"/.exec(xml)!
      expect(Number(bottom)).toBeGreaterThan(Number(top))
      const headings = [...xml.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map((m) => m[1]!)
      expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length)
      expect(xml).toContain('headerRowCount="1"')
    }
  })

  it('merges nothing, and links inside the file without relationships to nowhere', () => {
    for (const xml of sheets) expect(xml).not.toContain('mergeCell')
    const links = [...sheets[0]!.matchAll(/<hyperlink [^>]*>/g)].map((match) => match[0])
    expect(links).toHaveLength(10)
    for (const link of links) {
      expect(link).toContain('location="')
      expect(link).not.toContain('r:id')
    }
    for (const path of parts.paths.filter((name) => name.endsWith('.rels'))) {
      expect(parts.part(path)).not.toContain('TargetMode="External"')
    }
  })

  it('has no value that is no number', () => {
    for (const xml of sheets) expect(xml).not.toMatch(/<v>(NaN|-?Infinity|undefined|)<\/v>/)
  })
})
