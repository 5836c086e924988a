import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { formatCell } from '#domain/masterplan/formatCell'
import type { Cell } from '#domain/masterplan/model'
import { writeWorkbook } from '#export/excel/writeWorkbook'

import { modelOf } from './support/workbookParts.ts'

const candidates = ['python3', '/usr/bin/python3']
const python = candidates.find((program) => {
  try {
    execFileSync(program, ['-c', 'import openpyxl'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

/** Prints every sheet as rows of [type, value, format]. */
const reader = `
import json, sys, datetime, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def show(cell):
    value = cell.value
    if isinstance(value, datetime.datetime): value = value.strftime('%Y-%m-%dT%H:%M:%S')
    return [cell.data_type, value, cell.number_format]
print(json.dumps({
    'sheets': {sheet.title: [[show(cell) for cell in row] for row in sheet.iter_rows()] for sheet in book},
    'tables': {sheet.title: [[t.name, t.ref] for t in sheet.tables.values()] for sheet in book},
    'merged': sum(len(sheet.merged_cells.ranges) for sheet in book),
    'title': book.properties.title, 'language': book.properties.language,
}))
`

type Read = {
  sheets: Record<string, [type: string, value: string | number | null, format: string][][]>
  tables: Record<string, [name: string, ref: string][]>
  merged: number
  title: string
  language: string
}

function expected(cell: Cell): string | number | null {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'date':
      return `${cell.day}T00:00:00`
    case 'percent':
      return Number((cell.value / 100).toPrecision(12))
    case 'integer':
    case 'decimal':
    case 'euro':
      return cell.value
    default:
      return formatCell(cell)
  }
}

const suite = python ? describe : describe.skip
suite(`read back by openpyxl${python ? '' : ' (python3-openpyxl is not installed)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'planwerk-xlsx-'))
  const model = modelOf()
  let read: Read

  beforeAll(async () => {
    const file = join(folder, 'masterplan.xlsx')
    writeFileSync(file, await writeWorkbook(model))
    const output = execFileSync(python!, ['-c', reader, file], { maxBuffer: 1e8, encoding: 'utf8' })
    read = JSON.parse(output) as Read
  }, 60_000)

  afterAll(() => rmSync(folder, { recursive: true }))

  it('finds every cell of the model where its table stands', () => {
    for (const sheet of model.sheets) {
      const rows = read.sheets[sheet.name]!
      expect(read.tables[sheet.name]).toHaveLength(sheet.tables.length)
      for (const table of sheet.tables) {
        const place = read.tables[sheet.name]!.find(
          ([name]) => name === `${sheet.key}_${table.key}`,
        )!
        const top = Number(/\d+/.exec(place[1])![0])
        const width = table.columns.length
        const cellsOf = (row: number) => rows[row - 1]!.slice(0, width).map(([, value]) => value)
        expect(cellsOf(top)).toEqual(table.columns.map(({ heading }) => heading))
        const below = [...table.rows, ...table.totals]
        below.forEach(({ cells }, at) => {
          expect(cellsOf(top + 1 + at)).toEqual(cells.map(expected))
        })
      }
    }
  })

  it('sees no formula, no merged cell, and whom the book belongs to', () => {
    const types = new Set(
      Object.values(read.sheets)
        .flat(2)
        .map(([type]) => type),
    )
    expect(types).not.toContain('f')
    expect(types).not.toContain('e')
    expect(read.merged).toBe(0)
    expect(read.title).toContain('Masterplan')
    expect(read.language).toBe('de-DE')
  })
})
