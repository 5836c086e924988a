import { describe, expect, it } from '@jest/globals'

import type { Cell, WorkbookModel } from '#domain/masterplan/model'
import { cellContent } from '#export/excel/cellContent'
import { safeText } from '#export/excel/safeText'
import { sheetNames, uniqueNames } from '#export/excel/uniqueNames'

import { partsOf, sheetXml } from './support/workbookParts.ts'

const bookOf = (cells: Cell[], name = 'Blatt'): WorkbookModel => ({
  title: 'Probe & Test',
  creator: 'Kreis',
  language: 'de-DE',
  asOf: '2026-11-22',
  asOfLabel: 'Stand',
  noRows: 'Keine Einträge',
  heldBack: 0,
  sheets: [
    {
      key: 'sheet',
      name,
      title: name,
      lines: [],
      paper: 'A4',
      onePage: false,
      fixedColumns: 0,
      printedRows: null,
      notes: [],
      heldBack: 0,
      tables: [
        {
          key: 'table',
          caption: null,
          columns: cells.map((_, at) => ({ key: `c${at}`, heading: 'Spalte', width: 12 })),
          rows: [{ key: 'row', cells }],
          totals: [],
        },
      ],
    },
  ],
})

/** Style id and raw content of the cells of row 4 (title, empty row, header, data). */
async function written(cells: Cell[]) {
  const parts = await partsOf(bookOf(cells))
  const xml = sheetXml(parts, 'Blatt')
  const row = /<row r="4".*?<\/row>/s.exec(xml)![0]
  const strings = [...parts.part('xl/sharedStrings.xml').matchAll(/<si>.*?<\/si>/gs)].map((m) =>
    m[0].replace(/<[^>]*>/g, ''),
  )
  const formats = new Map(
    [...parts.part('xl/styles.xml').matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(
      (m) => [m[1], m[2]!.replaceAll('&quot;', '"')],
    ),
  )
  const xfs = [
    .../<cellXfs.*?<\/cellXfs>/s
      .exec(parts.part('xl/styles.xml'))![0]
      .matchAll(/<xf [^>]*numFmtId="(\d+)"/g),
  ]
  return [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, head = '', body = '']) => {
    const raw = /<v>(.*?)<\/v>/s.exec(body)?.[1] ?? ''
    const format = xfs[Number(/s="(\d+)"/.exec(head)![1])]![1]!
    const isText = head.includes('t="s"')
    return {
      value: isText ? strings[Number(raw)] : Number(raw),
      isText,
      format: formats.get(format) ?? format,
    }
  })
}

describe('cells', () => {
  it('writes whole date serials, in winter and in summer time', async () => {
    const days = ['2026-03-29', '2026-06-01', '2026-10-25', '2026-12-31', '2024-02-29']
    const cells = await written(days.map((day) => ({ kind: 'date', day })))
    expect(cells.map(({ value }) => value)).toEqual([46110, 46174, 46320, 46387, 45351])
    expect(cells.every(({ format }) => format === 'dd.mm.yyyy')).toBe(true)
  })

  it('keeps a number format per kind, also when kinds alternate', async () => {
    const cells = await written([
      { kind: 'integer', value: 1234 },
      { kind: 'date', day: '2026-01-01' },
      { kind: 'percent', value: 4.83, digits: 2 },
      { kind: 'euro', value: 12_500 },
      { kind: 'euro', value: 12_500.5 },
      { kind: 'decimal', value: 2.5, digits: 1 },
      { kind: 'date', day: '2026-01-02' },
    ])
    expect(cells.map(({ value, format }) => [value, format])).toEqual([
      [1234, '#,##0_-'],
      [46023, 'dd.mm.yyyy'],
      [0.0483, '0.00\\ %_-'],
      [12_500, '#,##0\\ "€"_-'],
      [12_500.5, '#,##0.00\\ "€"_-'],
      [2.5, '#,##0.0_-'],
      [46024, 'dd.mm.yyyy'],
    ])
  })

  it('keeps formulas, keys and signs as text', async () => {
    const texts = ['=HYPERLINK("http://x")', '05382004', '-5', '@SUM(1)']
    const cells = await written([
      ...texts.map((text) => ({ kind: 'text', text }) as const),
      { kind: 'note', text: '•' },
      { kind: 'status', text: 'Laufend', shape: '►', tone: 'active' },
    ])
    expect(cells.every(({ isText }) => isText)).toBe(true)
    expect(cells[1]!.value).toBe('05382004')
    expect(cells[5]).toMatchObject({ value: 'Laufend', format: '"► "@' })
  })

  it('refuses a number that is none rather than write a broken file', () => {
    expect(() => cellContent({ kind: 'integer', value: Number.NaN })).toThrow('NaN')
    expect(() => cellContent({ kind: 'euro', value: Infinity })).toThrow('Infinity')
    expect(() => cellContent({ kind: 'date', day: '22.11.2026' })).toThrow('22.11.2026')
  })

  it('writes a table without rows as one that says so', async () => {
    const model = bookOf([{ kind: 'text', text: 'x' }])
    model.sheets[0]!.tables[0]!.rows = []
    const parts = await partsOf(model)
    expect(parts.part('xl/sharedStrings.xml')).toContain('Keine Einträge')
    expect(parts.part('xl/tables/table1.xml')).toContain('ref="A3:A4"')
  })
})

describe('text and names', () => {
  it('drops what no office program reads and keeps the rest', () => {
    expect(safeText('a\u0000b\u000Bc\uFFFEd\uFFFFe\u007F')).toBe('abcde')
    expect(safeText('x\uD800y\uDC00z 😀')).toBe('xyz 😀')
    expect(safeText('Zeile 1\r\nZeile 2\rZeile 3')).toBe('Zeile 1\nZeile 2\nZeile 3')
    expect(safeText('_x0041_ _x00zz_')).toBe('_x005F_x0041_ _x00zz_')
    expect(safeText('ä'.repeat(40_000))).toHaveLength(32_767)
  })

  it('makes sheet names that differ, fit and can be quoted', () => {
    const names = sheetNames([
      "Maßnahmen '26",
      'Maßnahmen 26',
      'a/b:c*?[d]\\',
      'x'.repeat(40),
      'x'.repeat(40),
    ])
    expect(names).toEqual([
      'Maßnahmen 26',
      'Maßnahmen 26 (2)',
      'a b c d',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
    ])
    expect(uniqueNames(['Wert', 'wert', 'Wert'])).toEqual(['Wert', 'wert (2)', 'Wert (3)'])
  })
})
