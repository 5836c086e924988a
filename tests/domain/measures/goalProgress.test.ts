import { describe, expect, it } from '@jest/globals'

import { goalProgress } from '#domain/measures/goalProgress'
import type { Dated } from '#domain/figures/current'

const of = (period: string, more: Partial<Dated> = {}): Dated => ({
  period,
  status: 'measured',
  state: 'published',
  coverage: 1,
  ...more,
})

describe('where a goal stands', () => {
  it('rests on the newest period that is whole enough, and names the newer ones', () => {
    const figures = [
      of('2021'),
      of('2022', { coverage: 0.85 }),
      of('2024', { coverage: 0.6 }),
      of('2025', { coverage: 0.11 }),
    ]
    expect(goalProgress(figures, 0.8)).toEqual({
      current: figures[1],
      partial: [
        { period: '2025', coverage: 0.11 },
        { period: '2024', coverage: 0.6 },
      ],
    })
  })

  it('never rests on a projection, nor calls one partial', () => {
    const figures = [of('2022'), of('2040', { status: 'projected', coverage: 0.5 })]
    expect(goalProgress(figures, 1)).toEqual({ current: figures[0], partial: [] })
  })

  it('is nothing yet where all is partial; older partial periods say nothing', () => {
    const partial = of('2025', { coverage: 0.11 })
    expect(goalProgress([partial], 1).current).toBeNull()
    expect(goalProgress([partial], 1).partial).toHaveLength(1)
    expect(goalProgress([of('2019', { coverage: 0.5 }), of('2022')], 1).partial).toEqual([])
    expect(
      goalProgress([of('2022'), of('2023', { state: 'notAvailable', coverage: 0 })], 1),
    ).toEqual({ current: of('2022'), partial: [] })
  })

  it('names three newer periods at most', () => {
    const figures = ['2022', '2023', '2024', '2025'].map((period) => of(period, { coverage: 0.5 }))
    expect(goalProgress(figures, 1).partial.map(({ period }) => period)).toEqual([
      '2025',
      '2024',
      '2023',
    ])
  })
})
