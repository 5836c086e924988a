import { describe, expect, it } from '@jest/globals'

import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import { formatCell } from '#domain/masterplan/formatCell'
import type { Cell, WorkbookModel } from '#domain/masterplan/model'
import type { MasterplanData } from '#domain/masterplan/types'
import { masterplanWords } from '#export/excel/masterplanWords'
import { masterplanData, demo } from '#tests/support/masterplanData'

const words = masterplanWords()
const build = (data: MasterplanData) => buildMasterplan(data, words)

function table(model: WorkbookModel, sheet: string, key = sheet) {
  const found = model.sheets
    .find((one) => one.key === sheet)!
    .tables.find((one) => one.key === key)!
  const column = (name: string) => found.columns.findIndex((one) => one.key === name)
  return {
    ...found,
    cell: (row: string, name: string): Cell =>
      found.rows.find((one) => one.key === row)!.cells[column(name)]!,
    total: (name: string): Cell => found.totals[0]!.cells[column(name)]!,
  }
}

describe('the Masterplan as a model', () => {
  it('does not depend on the order in which an engine returns records', () => {
    const data = masterplanData()
    const turned = Object.fromEntries(
      Object.entries(data).map(([key, value]) => [
        key,
        Array.isArray(value) ? [...value].reverse() : value,
      ]),
    ) as MasterplanData
    expect(build(turned)).toEqual(build(data))
  })

  it('has the eleven sheets, each row as wide as its header, no key twice', () => {
    const model = build(masterplanData())
    expect(model.sheets.map(({ name }) => name)).toEqual([
      'Deckblatt',
      'Übersicht',
      'Leitbild und Ziele',
      'Themenfelder × Themen',
      'Maßnahmen',
      'Indikatoren',
      'Zeitreihen',
      'Beschlüsse und Aufträge',
      'Themenspeicher',
      'Datenquellen',
      'Quellen und Glossar',
    ])
    for (const { tables } of model.sheets) {
      for (const { columns, rows, totals } of tables) {
        for (const { cells } of [...rows, ...totals]) expect(cells).toHaveLength(columns.length)
        expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
        expect(columns.every(({ heading }) => heading.length > 0)).toBe(true)
      }
    }
  })

  it('says in words that nobody has taken a task on, and leaves resolutions without an owner', () => {
    const data = masterplanData()
    const ownerOf = (more: object, row = 'A-2018-01') => {
      const tasks = data.tasks.map((task) => ({ ...task, ...more }))
      return table(build({ ...data, tasks }), 'decisions').cell(row, 'owner')
    }
    const actor = data.actors.find(({ id }) => id === 'a0')!.name
    expect(ownerOf({})).toEqual({ kind: 'text', text: `${actor}\nDezernent Schmitz` })
    expect(ownerOf({ owner: null })).toEqual({ kind: 'text', text: 'Dezernent Schmitz' })
    expect(ownerOf({ owner: null, ownerPerson: null })).toEqual({
      kind: 'text',
      text: 'noch niemand',
    })
    expect(ownerOf({}, 'B-2017-01')).toEqual({ kind: 'empty' })
  })

  it('builds from nothing at all', () => {
    const data = masterplanData()
    const lists = Object.entries(data).filter(([, value]) => Array.isArray(value))
    const bare = { ...data, ...Object.fromEntries(lists.map(([key]) => [key, []])) }
    const model = build({ ...bare, mission: { ...data.mission, text: [] } })
    expect(model.sheets).toHaveLength(11)
    expect(table(model, 'measures').rows).toEqual([])
  })

  it('numbers the assignments by their order within the Themenfeld', () => {
    const data = masterplanData()
    data.actionFields = data.actionFields.map((field) => ({
      ...field,
      topics: field.code === 'F1' ? ['t2', 't0'] : [],
    }))
    const topics = table(build(data), 'topics')
    expect(topics.cell('T01', 'F1')).toEqual({ kind: 'integer', value: 2 })
    expect(topics.cell('T03', 'F1')).toEqual({ kind: 'integer', value: 1 })
    expect(topics.cell('T02', 'F1')).toEqual({ kind: 'empty' })
    expect(topics.total('F1')).toEqual({ kind: 'integer', value: 2 })
    expect(topics.rows.map(({ key }) => key)).not.toContain('TS1')
  })

  it('counts a measure in each of its Themenfelder, but once in the total', () => {
    const data = masterplanData()
    data.measures = [{ ...data.measures[0]!, actionFields: ['f0', 'f1'], status: 'planned' }]
    const overview = table(build(data), 'overview', 'fields')
    expect(overview.cell('F1', 'status-planned')).toEqual({ kind: 'integer', value: 1 })
    expect(overview.cell('F2', 'measureCount')).toEqual({ kind: 'integer', value: 1 })
    expect(overview.total('measureCount')).toEqual({ kind: 'integer', value: 1 })
    expect(overview.total('status-planned')).toEqual({ kind: 'integer', value: 1 })
    expect(overview.total('planned')).toEqual({ kind: 'euro', value: 37_500 })
  })

  it('leaves unknown money empty instead of calling it 0 €', () => {
    const data = masterplanData()
    const budget = [{ year: 2026, planned: 0.1, spent: null, funding: null }]
    data.measures = [
      { ...data.measures[0]!, budget },
      { ...data.measures[1]!, budget: [{ ...budget[0]!, planned: 0.2 }] },
    ]
    const model = build(data)
    expect(table(model, 'measures').cell('M-001', 'spent')).toEqual({ kind: 'empty' })
    expect(table(model, 'measures').cell('M-001', 'budgetPerYear')).toMatchObject({
      text: '2026: 0,10 / – €',
    })
    expect(table(model, 'measures').total('planned')).toEqual({ kind: 'euro', value: 0.3 })
    expect(table(model, 'overview', 'money').cell('2026 ohne Angabe', 'remaining')).toEqual({
      kind: 'euro',
      value: 0.3,
    })
  })

  it('does not count votes that nobody counted', () => {
    const data = masterplanData()
    data.resolutions = [{ ...data.resolutions[0]!, votesYes: 5, votesNo: 0 }]
    const state = table(build(data), 'decisions').cell('B-2017-01', 'resultOrState')
    expect(formatCell(state)).toContain('Ja 5, Nein 0, Enthaltung –')
  })

  it('leaves out the availability of an area that is not there', () => {
    const data = masterplanData()
    data.availability = [
      { ...data.availability[0]!, area: 'gone' },
      { ...data.availability[1]!, area: 'm1' },
    ]
    const { rows } = table(build(data), 'dataSources', 'availability')
    expect(rows.map(({ key }) => key)).toEqual(['GIS 05382008'])
  })

  it('shows a state as word and shape, and dates as days', () => {
    const measures = table(build(masterplanData({ ...demo, indicators: 0 })), 'measures')
    expect(measures.cell('M-004', 'measureStatus')).toEqual({
      kind: 'status',
      text: 'Verzögert',
      shape: '▲',
      tone: 'warning',
    })
    expect(measures.cell('M-004', 'startPlanned')).toEqual({ kind: 'date', day: '2026-03-29' })
    expect(measures.rows.map(({ key }) => key).slice(0, 2)).toEqual(['M-001', 'M-002'])
  })

  it('tells on the cover how much is not released, and links every sheet', () => {
    const model = build(masterplanData())
    const facts = table(model, 'cover', 'facts')
    // One of three measures, a task, and the minutes it comes from.
    expect(formatCell(facts.cell('scope', 'content'))).toContain('nicht freigegeben: 3')
    const contents = table(model, 'cover', 'contents')
    const held = (sheet: string) => contents.cell(sheet, 'heldBack')
    expect(held('measures')).toEqual({ kind: 'integer', value: 1 })
    expect(held('decisions')).toEqual({ kind: 'integer', value: 2 })
    expect(held('goals')).toEqual({ kind: 'integer', value: 0 })
    const links = table(model, 'cover', 'contents').rows.map(({ cells }) => cells[0])
    expect(links).toEqual(
      model.sheets.slice(1).map(({ name }) => ({ kind: 'link', text: name, sheet: name })),
    )
  })
})
