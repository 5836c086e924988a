import { describe, expect, it } from '@jest/globals'

import { buildMasterplan, heldBackIn } from '#domain/masterplan/buildMasterplan'
import { recordsOf } from '#domain/masterplan/context'
import { formatCell } from '#domain/masterplan/formatCell'
import type { HeldList } from '#domain/masterplan/heldBack'
import type { Sheet } from '#domain/masterplan/model'
import type { MasterplanData, Scope } from '#domain/masterplan/types'
import { masterplanWords } from '#export/excel/masterplanWords'
import { closedId, dataWithCanaries, tracesOf } from '#tests/support/canaries'
import { masterplanData } from '#tests/support/masterplanData'

const lists: HeldList[] = ['measures', 'minutes', 'resolutions', 'tasks']
const { data, open } = dataWithCanaries()

const build = (of: MasterplanData, scope: Scope) =>
  buildMasterplan({ ...of, edition: { ...of.edition, scope } }, masterplanWords())

/** Everything of a sheet a reader could come across: keys, raw values, and cells as they look. */
const wordsOf = (sheet: Sheet): string => {
  const cells = sheet.tables.flatMap(({ rows, totals }) =>
    [...rows, ...totals].flatMap((row) => row.cells.map(formatCell)),
  )
  return `${JSON.stringify(sheet)} ${cells.join(' ')}`
}

const shows = (sheet: Sheet, list: HeldList) =>
  tracesOf(list).some((trace) => wordsOf(sheet).includes(trace))

describe('what is not released', () => {
  it('should stand in the workbook of the office, so that the searches below mean something', () => {
    const { sheets } = build(data, 'all')
    const seen = lists.filter((list) => sheets.some((sheet) => shows(sheet, list)))
    expect(seen).toEqual(lists)
  })

  it.each(lists)('should be declared by every sheet that shows anything of it: %s', (list) => {
    const declared = heldBackIn(recordsOf(data)).map((held) =>
      held.some((one) => one.list === list && one.id === closedId(list)),
    )
    const [, ...sheets] = build(data, 'all').sheets
    const undeclared = sheets.filter((sheet, at) => shows(sheet, list) && !declared[at])
    expect(undeclared.map(({ key }) => key)).toEqual([])
    expect(declared).toContain(true)
  })

  it.each(lists)('should stand in no cell of the workbook for readers: %s', (list) => {
    const { sheets } = build(data, 'released')
    expect(sheets.filter((sheet) => shows(sheet, list)).map(({ key }) => key)).toEqual([])
  })

  it('should show in no sum, count or provenance of it either', () => {
    expect(build(data, 'released')).toEqual(build(open, 'released'))
  })

  it('should be counted once, however many sheets show it', () => {
    // A measure, minutes, a resolution, two tasks.
    expect(build(data, 'all').heldBack).toBe(5)
    expect(build(data, 'released').heldBack).toBe(0)
    expect(build(open, 'all').heldBack).toBe(0)
  })

  it('should not count minutes that no sheet mentions', () => {
    const unused = { ...masterplanData().minutes[0]!, id: 'unused', released: false }
    expect(build({ ...open, minutes: [...open.minutes, unused] }, 'all').heldBack).toBe(0)
  })

  it('should be said on the cover, which tells the two workbooks apart', () => {
    const scope = (of: Scope) => {
      const [cover] = build(data, of).sheets
      return formatCell(cover!.tables[0]!.rows.find(({ key }) => key === 'scope')!.cells[1]!)
    }
    expect(scope('all')).toBe(
      'Interne Fassung, nicht zur Weitergabe: alle Einträge. Davon noch nicht freigegeben: 5.',
    )
    expect(scope('released')).toBe('Fassung zur Weitergabe: nur freigegebene Einträge.')
  })

  it('should hold back a task of nobody’s minutes: it is its owner’s alone', () => {
    const tasks = open.tasks.map((task) => ({ ...task, minutes: null, resolution: null }))
    expect(build({ ...open, tasks }, 'all').heldBack).toBe(tasks.length)
  })
})
