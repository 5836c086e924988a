import { describe, expect, it } from '@jest/globals'

import type { Territory } from '#domain/areas/territory'
import type { SliceContent } from '#domain/figures/packedSlice'
import type { Observation, ProtectionRule } from '#domain/figures/types'
import { derivePeriod, sourceOf } from '#usecases/figures/sliceChain'
import { area, membership, observed, ruleOf, territoryOf } from '#tests/support/sliceSamples'

const rate = ruleOf('rate')
const base = (id: string, denominator: number, more = {}) =>
  observed(id, { numerator: 1, denominator, ...more })
const countyWith = (...ids: string[]) =>
  territoryOf([area('county', null, 'county'), ...ids.map((id) => area(id, 'county'))])

/** Slices of several periods, each derived from those before; says which were read for the last. */
const derive = async (
  { rule = rate, territory }: { rule?: ProtectionRule; territory: Territory },
  periods: Record<string, Observation[]>,
) => {
  const done: [string, SliceContent][] = []
  let read: string[] = []
  for (const [period, inputs] of Object.entries(periods)) {
    read = []
    const earlier = done.map(([text, content]) => () => {
      read.push(text)
      return Promise.resolve(content)
    })
    const slice = { rule, territory, period, inputs, remembered: {}, earlier }
    done.push([period, await derivePeriod(slice)])
  }
  const last = done.at(-1)?.[1] as SliceContent
  const rows = sourceOf(last).rows
  return { last, read, county: rows.find((row) => row.area === 'county') }
}

describe('the last known denominator', () => {
  const territory = countyWith('a', 'b', 'c')

  it('is that of the newest period in which the area was whole, told by the period before', async () => {
    const { county, read } = await derive(
      { territory },
      {
        '2018': [base('a', 10), base('b', 20), base('c', 70)],
        '2019': [base('a', 10), base('b', 30)],
        '2020': [base('a', 10), base('b', 30)],
        '2021': [base('a', 20), base('c', 70)],
      },
    )
    expect(county).toMatchObject({ coverage: 90 / 120, coverageBase: 'denominator' })
    expect(read).toEqual(['2020'])
  })

  it('is known of one part though nobody ever knew that of another', async () => {
    const { county } = await derive(
      { territory },
      {
        '2018': [base('b', 20), base('c', 70)],
        '2019': [base('c', 70)],
        '2020': [base('a', 10), base('c', 70)],
      },
    )
    expect(county).toMatchObject({ coverage: 80 / 100, coverageBase: 'denominator' })
  })

  it('is found beyond a period that had no such category, and remembered as asked', async () => {
    const rule = { ...rate, breakdown: { dimensions: [{ key: 'sex', codes: ['m', 'w'] }] } }
    const women = { category: 'sex=w' }
    const { last, read } = await derive(
      { rule, territory: countyWith('a', 'b') },
      {
        '2018': [base('a', 10, women), base('b', 30, women)],
        '2019': [base('a', 99), base('b', 99)],
        '2020': [base('a', 10, women)],
      },
    )
    const row = sourceOf(last).rows.find((one) => one.area === 'county')
    expect(row).toMatchObject({ ...women, coverage: 0.25, coverageBase: 'denominator' })
    expect(last.bases).toEqual({ 'b sex=w': 30 })
    expect(read).toEqual(['2019', '2018'])
  })

  it('is found beyond a period in which the area belonged elsewhere', async () => {
    const areas = [area('county', null, 'county'), area('a', 'county'), area('b', null)]
    const memberships = [
      membership('b', 'county', { validTo: '2018-12-31' }),
      membership('b', 'county', { validFrom: '2020-01-01' }),
    ]
    const { county } = await derive(
      { territory: territoryOf(areas, { memberships }) },
      { '2018': [base('a', 10), base('b', 30)], '2019': [base('a', 10)], '2020': [base('a', 10)] },
    )
    expect(county).toMatchObject({ coverage: 0.25, coverageBase: 'denominator' })
  })

  it('is asked of nobody where nothing was delivered at all, and never for a count', async () => {
    const nothing = await derive({ territory }, { '2020': [base('county', 100)] })
    expect(nothing.last.bases).toEqual({})
    const count = await derive(
      { rule: ruleOf('count'), territory },
      { '2019': [observed('a', { value: 1 })], '2020': [observed('a', { value: 1 })] },
    )
    expect(count.last.bases).toEqual({})
  })
})
