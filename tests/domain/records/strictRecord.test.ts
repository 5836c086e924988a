import { describe, expect, it } from '@jest/globals'

import { readRecord, type RecordShape } from '#domain/records/strictRecord'

const shape: RecordShape = {
  count: { kind: 'number' },
  due: { kind: 'day' },
  at: { kind: 'moment' },
  sizes: { kind: 'number', isList: true },
  place: { fields: { km2: { kind: 'number' } } },
  budget: { fields: { year: { kind: 'number' }, steps: { fields: { due: { kind: 'day' } } } } },
  parts: { blocks: { sum: { total: { kind: 'number' } }, note: { on: { kind: 'day' } } } },
}
const paths = (record: Record<string, unknown>) =>
  readRecord(shape, record).findings.map(({ path }) => path)

describe('a record as it comes in', () => {
  it('has its numbers and dates read, at any depth, and nothing else touched', () => {
    const record = {
      title: '1.234',
      count: '1.234,5',
      due: '02.03.2024',
      at: '2024-03-02T10:00:00+01:00',
      sizes: ['1,5', 2],
      place: { km2: '0,5', name: '7' },
      budget: [
        { id: 'a', year: '2024', steps: [{ due: '2024-03-02' }] },
        { year: null, steps: null },
      ],
      parts: [
        { blockType: 'sum', total: '3,5', on: '3' },
        { blockType: 'note', on: '02.03.2024' },
      ],
    }
    const before = structuredClone(record)
    expect(readRecord(shape, record)).toEqual({
      findings: [],
      value: {
        title: '1.234',
        count: 1234.5,
        due: '2024-03-02T00:00:00.000Z',
        at: '2024-03-02T09:00:00.000Z',
        sizes: [1.5, 2],
        place: { km2: 0.5, name: '7' },
        budget: [
          { id: 'a', year: 2024, steps: [{ due: '2024-03-02T00:00:00.000Z' }] },
          { year: null, steps: null },
        ],
        parts: [
          { blockType: 'sum', total: 3.5, on: '3' },
          { blockType: 'note', on: '2024-03-02T00:00:00.000Z' },
        ],
      },
    })
    expect(record).toEqual(before)
  })

  it('names every value that cannot be read, with its row', () => {
    const record = {
      count: 'viele',
      due: '31.02.2024',
      at: 12,
      sizes: [1, 'x'],
      place: { km2: [] },
      budget: [{ year: 2024 }, { year: true, steps: [{ due: '2024-03-02' }, { due: '12' }] }],
      parts: [{ blockType: 'sum', total: '' }],
    }
    expect(paths(record)).toEqual([
      'count',
      'due',
      'at',
      'sizes.1',
      'place.km2',
      'budget.1.year',
      'budget.1.steps.1.due',
      'parts.0.total',
    ])
    expect(readRecord(shape, record).findings[1]).toEqual({
      path: 'due',
      code: 'date.invalid',
      params: { text: '31.02.2024' },
    })
  })

  it('lets no list pass for a number, no single row for a list', () => {
    expect(paths({ count: [5], budget: { year: 'x' } })).toEqual(['count', 'budget.year'])
    expect(paths({ sizes: 'x' })).toEqual(['sizes'])
  })

  it('reads rows of an unnamed or unknown block as any of them', () => {
    expect(paths({ parts: [{ total: 'x' }, { blockType: 'constructor', on: 'x' }] })).toEqual([
      'parts.0.total',
      'parts.1.on',
    ])
  })

  it('leaves what is missing missing', () => {
    expect(readRecord(shape, { count: null, due: undefined })).toEqual({
      findings: [],
      value: { count: null, due: undefined },
    })
  })
})
