import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { Aggregate } from '#domain/figures/types'
import { derivePeriod, inTime, sourceOf, type Earlier } from '#usecases/figures/sliceChain'
import { amount } from '#tests/support/amount'
import { drawnIndicators } from '#tests/support/naive/arbitraries'
import { naiveRows, type NaiveInput } from '#tests/support/naive/rows'

/** Without the noise of binary fractions. */
const plain = (row: Aggregate) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toPrecision(10)) : value,
    ]),
  )

const key = (period: string, { area, category }: Aggregate) => `${period} ${area} ${category}`

const derived = async ({ territory, rule, observations }: NaiveInput) => {
  const rows: [string, object][] = []
  const earlier: Earlier[] = []
  for (const period of inTime([...new Set(observations.map((one) => one.period))])) {
    const inputs = observations.filter((one) => one.period === period)
    const slice = { rule, territory, period, inputs, remembered: {}, earlier: [...earlier] }
    const content = await derivePeriod(slice)
    earlier.push(() => Promise.resolve(content))
    for (const row of sourceOf(content).rows) rows.push([key(period, row), plain(row)])
  }
  return Object.fromEntries(rows)
}

const worked = (input: NaiveInput) => {
  const { rowAt, periods, categories } = naiveRows(input)
  const rows = periods.flatMap((period) =>
    input.territory.areas.flatMap(({ id }) =>
      categories.flatMap((category): [string, object][] => {
        const row = rowAt({ period, area: id, category })
        return row ? [[key(period, row), plain(row)]] : []
      }),
    ),
  )
  return Object.fromEntries(rows)
}

it('slices in time hold what a straight calculation from the design does', async () => {
  await fc.assert(
    fc.asyncProperty(drawnIndicators, async (input) => {
      expect(await derived(input)).toEqual(worked(input))
    }),
    { numRuns: amount({ short: 150, whole: 5000 }) },
  )
}, 3_600_000)
