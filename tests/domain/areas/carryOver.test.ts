import { describe, expect, it } from '@jest/globals'

import { carryOverAreas, type OldArea } from '#domain/areas/carryOver'

const area = (id: string, more: Partial<OldArea> = {}): OldArea => ({
  id,
  parent: null,
  kind: 'neighbourhood',
  validFrom: null,
  validTo: null,
  changeReason: null,
  predecessors: [],
  ...more,
})

const from = (...ids: string[]) => ids.map((id) => ({ area: id, share: null }))

describe('areas carried over from undated parents', () => {
  it('turns a parent into a membership of the kind, from the first day of the area', () => {
    const { memberships } = carryOverAreas([
      area('county', { kind: 'county' }),
      area('town', { kind: 'municipality', parent: 'county' }),
      area('late', { parent: 'town', validFrom: '2024-07-01', validTo: '2024-12-31' }),
    ])
    expect(memberships).toEqual([
      { child: 'town', parent: 'county', division: 'municipality', validFrom: null },
      { child: 'late', parent: 'town', division: 'neighbourhood', validFrom: '2024-07-01' },
    ])
  })

  it('makes one split of all successors of an area that ended', () => {
    const { changes, notes } = carryOverAreas([
      area('old', { validTo: '2023-06-30', changeReason: 'Zu groß' }),
      area('a', { validFrom: '2023-07-01', predecessors: [{ area: 'old', share: 60 }] }),
      area('b', {
        validFrom: '2023-07-01',
        changeReason: 'Geteilt',
        predecessors: [{ area: 'old', share: 40 }],
      }),
    ])
    expect(changes).toEqual([
      {
        kind: 'split',
        effectiveOn: '2023-07-01',
        reason: 'Zu groß\nGeteilt',
        rows: [
          { from: 'old', to: 'a', share: 60 },
          { from: 'old', to: 'b', share: 40 },
        ],
      },
    ])
    expect(notes.size).toBe(0)
  })

  it('makes a merger of areas that all ended, and a reassignment where one goes on', () => {
    const ended = { validTo: '2024-12-31' }
    const successor = area('new', { predecessors: from('x', 'y') })
    const kindWith = (y: Partial<OldArea>) =>
      carryOverAreas([area('x', ended), area('y', y), successor]).changes[0]?.kind
    expect(kindWith(ended)).toBe('merge')
    expect(kindWith({})).toBe('reassignment')
    const one = carryOverAreas([area('x', ended), area('new', { predecessors: from('x') })])
    expect(one.changes[0]?.kind).toBe('reassignment')
  })

  it('takes the day after the last predecessor ended where the successor names no day', () => {
    const areas = [
      area('x', { validTo: '2020-02-28' }),
      area('y', { validTo: '2023-12-31' }),
      area('new', { predecessors: from('x', 'y') }),
      area('undated', { predecessors: from('new') }),
    ]
    expect(carryOverAreas(areas).changes.map(({ effectiveOn }) => effectiveOn)).toEqual([
      '2024-01-01',
      null,
    ])
  })

  it('keeps changes of different days and of different areas apart, and joins a chain of a day', () => {
    const at = (id: string, validFrom: string, ...ids: string[]) =>
      area(id, { validFrom, predecessors: from(...ids) })
    const olds = ['p', 'q', 'r', 's'].map((id) => area(id, { validTo: '2021-12-31' }))
    const { changes } = carryOverAreas([
      ...olds,
      at('one', '2022-01-01', 'p'),
      at('two', '2022-01-01', 'q'),
      at('later', '2023-01-01', 'p'),
      at('both', '2022-01-01', 'p', 'q'),
      at('else', '2022-01-01', 'r'),
    ])
    const successors = changes.map(({ rows }) => [...new Set(rows.map(({ to }) => to))].toSorted())
    expect(successors.toSorted()).toEqual([['both', 'one', 'two'], ['else'], ['later']])
    expect(changes.every(({ kind }) => kind === 'reassignment')).toBe(true)
  })

  it('keeps a reason that belongs to no change as a note of its area', () => {
    const { changes, notes } = carryOverAreas([
      area('gone', { validTo: '2020-12-31', changeReason: 'Aufgelöst' }),
      area('going on', { changeReason: 'Geprüft' }),
      area('new', { predecessors: from('going on'), changeReason: 'Neu' }),
    ])
    expect(changes.map(({ reason }) => reason)).toEqual(['Neu'])
    expect([...notes]).toEqual([
      ['gone', 'Aufgelöst'],
      ['going on', 'Geprüft'],
    ])
  })
})
