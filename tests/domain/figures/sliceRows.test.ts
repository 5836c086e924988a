import { describe, expect, it } from '@jest/globals'
import { affectedSlices, uniqueSlices } from '#domain/figures/affectedSlices'
import { diffRows } from '#domain/figures/diffRows'

describe('affected slices', () => {
  const key = (indicator: string, period: string) => ({ indicator, period })

  it('a moved row touches the slice it left and the one it came to', () => {
    expect(affectedSlices(key('i', '2020'), key('i', '2021'))).toEqual([
      key('i', '2020'),
      key('i', '2021'),
    ])
    expect(affectedSlices(key('i', '2020'), key('i', '2020'))).toEqual([key('i', '2020')])
    expect(affectedSlices(null, key('i', '2021'))).toEqual([key('i', '2021')])
    expect(affectedSlices(key('i', '2021'), null)).toEqual([key('i', '2021')])
  })

  it('keeps keys apart that look alike when joined, and drops other properties', () => {
    expect(uniqueSlices([key('a,b', 'c'), key('a', 'b,c')])).toHaveLength(2)
    const more = { indicator: 'i', period: '2021', value: 3 }
    expect(uniqueSlices([more])).toEqual([key('i', '2021')])
  })
})

describe('difference of stored and wanted rows', () => {
  const fields = ['value', 'note'] as const
  const row = (area: string, value: number | null, note: string | null = null) => ({
    area,
    value,
    note,
  })

  it('writes only what differs', () => {
    const diff = diffRows({
      stored: [
        { id: '1', ...row('same', 1) },
        { id: '2', area: 'undefinedIsNull' },
        { id: '3', ...row('changed', 2) },
        { id: '4', ...row('gone', 2) },
        { id: '5', ...row('same', 1) },
      ],
      wanted: [row('same', 1), row('undefinedIsNull', null), row('changed', null), row('new', 0)],
      fields,
    })
    expect(diff).toEqual({
      insert: [row('new', 0)],
      update: [{ id: '3', row: row('changed', null) }],
      changed: ['value'],
      delete: ['4', '5'],
    })
  })

  it('tells 0 from missing and ignores fields that do not count', () => {
    const stored = [{ id: '1', ...row('a', null, 'old') }]
    expect(diffRows({ stored, wanted: [row('a', 0)], fields }).update).toHaveLength(1)
    expect(diffRows({ stored, wanted: [row('a', null, 'new')], fields: ['value'] }).update).toEqual(
      [],
    )
  })
})
