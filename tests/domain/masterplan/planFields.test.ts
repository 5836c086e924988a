import { describe, expect, it } from '@jest/globals'

import { buildMasterplan } from '#domain/masterplan/buildMasterplan'
import { planLists } from '#domain/masterplan/planFields'
import type { MasterplanData } from '#domain/masterplan/types'
import { masterplanWords } from '#export/excel/masterplanWords'
import { masterplanData } from '#tests/support/masterplanData'

describe('the fields the Masterplan reads', () => {
  it('should all be used by a sheet: what nobody sees need not be read', () => {
    const used = new Set<string>()
    const watched = <Row extends object>(row: Row, list: string): Row =>
      new Proxy(row, {
        get: (target, name) => {
          used.add(`${list}.${String(name)}`)
          return Reflect.get(target, name) as unknown
        },
      })
    const data = masterplanData()
    const lists = Object.keys(planLists).map((list) => {
      const rows = data[list as keyof typeof planLists] as object[]
      return [list, rows.map((row) => watched(row, list))]
    })
    buildMasterplan({ ...data, ...Object.fromEntries(lists) } as MasterplanData, masterplanWords())
    const listed = Object.entries(planLists).flatMap(([list, fields]) =>
      Object.keys(fields).map((name) => `${list}.${name}`),
    )
    expect(listed.filter((field) => !used.has(field))).toEqual([])
  })
})
