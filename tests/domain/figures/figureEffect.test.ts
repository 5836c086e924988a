import { describe, expect, it } from '@jest/globals'

import { effectOf, touchedCells } from '#domain/figures/figureEffect'
import type { FigureDiff } from '#domain/figures/figureDiff'
import type { Figure } from '#domain/figures/types'

const figure = (area: string, value: number | null, more: Partial<Figure> = {}): Figure => ({
  area,
  category: 'total',
  state: 'published',
  basis: 'summed',
  status: 'measured',
  value,
  numerator: null,
  denominator: null,
  unassignedCases: null,
  difference: null,
  coverage: 1,
  delivered: 2,
  expected: 2,
  coverageBase: null,
  ...more,
})

const diff = (period: string, more: Partial<FigureDiff>): FigureDiff => ({
  period,
  insert: [],
  update: [],
  changed: [],
  remove: [],
  ...more,
})

const stored = (period: string, one: Figure) => ({ ...one, indicator: 'i', period })

describe('what a chain of edits changes', () => {
  it('is counted once, and not where the next edit takes it back', () => {
    const touched = touchedCells([
      // The quarter leaves: its town and the county lose it.
      {
        indicator: 'i',
        diffs: [diff('2026', { update: [figure('east', 60), figure('county', 60)] })],
      },
      // It arrives elsewhere: the county is as it was.
      {
        indicator: 'i',
        diffs: [diff('2026', { update: [figure('west', 47), figure('county', 107)] })],
      },
    ])
    const before = [figure('east', 100), figure('west', 7), figure('county', 107)]
    const effect = effectOf(
      touched,
      before.map((one) => stored('2026', one)),
    )
    expect(effect).toMatchObject({ figures: 2, periods: 1 })
    expect(effect.example).toMatchObject({ period: '2026', before: { value: 100 } })
    expect(effect.example?.after).toMatchObject({ area: 'east', value: 60 })
  })

  it('counts what appears and what goes, in each period', () => {
    const touched = touchedCells([
      {
        indicator: 'i',
        diffs: [
          diff('2025', { remove: [{ area: 'east', category: 'total' }] }),
          diff('2026', { insert: [figure('west', 5)] }),
        ],
      },
    ])
    expect(effectOf(touched, [stored('2025', figure('east', 4))])).toEqual({
      figures: 2,
      periods: 2,
      example: null,
    })
  })

  it('takes the newest period for its example, and never a hidden value', () => {
    const touched = touchedCells([
      {
        indicator: 'i',
        diffs: [
          diff('2025', { update: [figure('east', 1_000)] }),
          diff('2026', {
            update: [figure('east', 11), figure('west', null, { state: 'suppressed' })],
          }),
        ],
      },
    ])
    const { example } = effectOf(touched, [
      stored('2025', figure('east', 1)),
      stored('2026', figure('east', 10)),
      stored('2026', figure('west', 9)),
    ])
    expect(example).toMatchObject({ period: '2026', after: { area: 'east', value: 11 } })
  })
})
