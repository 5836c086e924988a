import { describe, expect, it } from '@jest/globals'
import { aggregate } from '#domain/figures/aggregate'
import type { IndicatorKind, Observation } from '#domain/figures/types'
import { county, observed, ruleOf, territoryOf, type Placed } from '#tests/support/sliceSamples'

const day = '2021-12-31'

type Given = {
  kind: IndicatorKind
  areas: Placed[]
  observations: Observation[]
  lastBases?: Record<string, number>
}

function countyOf({ kind, areas, observations, lastBases = {} }: Given) {
  const territory = territoryOf(areas)
  const bases = new Map(Object.entries(lastBases))
  const rows = aggregate({ rule: ruleOf(kind), territory, observations, day, lastBases: bases })
  return rows.find(({ area }) => area === 'county')!
}

const ids = ['m000', 'm001', 'm002', 'm003', 'm004']
/** Five municipalities; the last has 31 of 100 inhabitants. */
const five = county(5).map((one) => ({
  ...one,
  population: one.id === 'm004' ? 31_000 : one.id === 'county' ? 100_000 : 17_250,
}))
const four = ids.slice(0, 4)
const rates = (areas: string[], denominator: number) =>
  areas.map((id) => observed(id, { numerator: 1, denominator }))

describe('coverage of a sum', () => {
  it('is told twice: 4 of 5 areas, which are 69 % of the inhabitants', () => {
    const observations = four.map((id) => observed(id, { value: 10 }))
    expect(countyOf({ kind: 'count', areas: five, observations })).toMatchObject({
      value: 40,
      coverage: 0.69,
      delivered: 4,
      expected: 5,
      coverageBase: 'population',
    })
  })

  it('is measured by the last known denominator of what is missing', () => {
    const observations = rates(four, 2_000)
    const lastBases = { m004: 12_000 }
    expect(countyOf({ kind: 'rate', areas: five, observations, lastBases })).toMatchObject({
      coverage: 0.4,
      delivered: 4,
      expected: 5,
      coverageBase: 'denominator',
    })
  })

  it('falls back to inhabitants, then to the number of areas, for all parts alike', () => {
    const observations = rates(four, 2_000)
    expect(countyOf({ kind: 'rate', areas: five, observations })).toMatchObject({
      coverage: 0.69,
      coverageBase: 'population',
    })
    const unknown = five.map((one) => (one.id === 'm000' ? { ...one, population: null } : one))
    expect(countyOf({ kind: 'rate', areas: unknown, observations })).toMatchObject({
      coverage: 0.8,
      coverageBase: 'areas',
    })
    // Two are missing, the base of one is known: no denominator for one beside a head count for two.
    const three = rates(four.slice(0, 3), 2_000)
    const lastBases = { m004: 12_000 }
    const mixed = countyOf({ kind: 'rate', areas: five, observations: three, lastBases })
    expect(mixed.coverageBase).toBe('population')
    expect(mixed.coverage).toBeCloseTo(0.5175, 12)
  })

  it('never asks a count for a denominator', () => {
    const observations = four.map((id) => observed(id, { value: 10 }))
    const lastBases = { m004: 12_000 }
    expect(countyOf({ kind: 'count', areas: county(5), observations, lastBases })).toMatchObject({
      coverage: 0.8,
      coverageBase: 'areas',
    })
  })

  it('needs no base where everything is there, nor where nobody has inhabitants', () => {
    const all = ids.map((id) => observed(id, { value: 1 }))
    expect(countyOf({ kind: 'count', areas: five, observations: all })).toMatchObject({
      coverage: 1,
      delivered: 5,
      expected: 5,
      coverageBase: null,
    })
    const empty = county(2).map((one) => ({ ...one, population: 0 }))
    const one = [observed('m000', { value: 1 })]
    expect(countyOf({ kind: 'count', areas: empty, observations: one })).toMatchObject({
      coverage: 0.5,
      coverageBase: 'areas',
    })
  })

  it('counts what is said not to be available as missing, and a measured county as whole', () => {
    const observations = [
      ...four.map((id) => observed(id, { value: 10 })),
      observed('m004', { status: 'notAvailable' }),
    ]
    expect(countyOf({ kind: 'count', areas: five, observations })).toMatchObject({
      coverage: 0.69,
      delivered: 4,
    })
    const measured = [...observations, observed('county', { value: 99 })]
    expect(countyOf({ kind: 'count', areas: five, observations: measured })).toMatchObject({
      value: 99,
      coverage: 1,
      coverageBase: null,
      delivered: 4,
      expected: 5,
      difference: null,
    })
  })

  it('takes a part that is itself partial for its share', () => {
    const quarter = (id: string, parent: string) => ({ ...county(1)[1]!, id, parent })
    const areas = [
      ...county(2),
      ...['a', 'b'].map((id) => ({ ...quarter(id, 'm000'), division: 'neighbourhood' })),
    ]
    const observations = [
      observed('a', { numerator: 1, denominator: 100 }),
      observed('m001', { numerator: 1, denominator: 200 }),
    ]
    const lastBases = { b: 300 }
    // m000 delivered 100 of 400, m001 200 of 200: 300 of 600.
    expect(countyOf({ kind: 'rate', areas, observations, lastBases })).toMatchObject({
      coverage: 0.5,
      delivered: 2,
      expected: 2,
      coverageBase: 'denominator',
    })
  })

  it('is never full where a part is missing, though it weighs nothing', () => {
    const three = county(3).map((one) => ({
      ...one,
      population: one.id === 'm002' ? 0 : 500,
    }))
    const places = ['m000', 'm001'].map((id) => observed(id, { value: 11 }))
    const partial = { delivered: 2, expected: 3, coverageBase: 'areas' }
    const empty = countyOf({ kind: 'count', areas: three, observations: places })
    expect(empty).toMatchObject(partial)
    expect(empty.coverage).toBeCloseTo(2 / 3, 12)
    const observations = rates(['m000', 'm001'], 50)
    const lastBases = { m002: 0 }
    const nobody = countyOf({ kind: 'rate', areas: county(3), observations, lastBases })
    expect(nobody).toMatchObject(partial)
    expect(nobody.coverage).toBeCloseTo(2 / 3, 12)
  })

  it('weighs a part that is there in part by what it delivered, not by what it once was', () => {
    const below = (id: string) => ({ ...county(1)[1]!, id, parent: 'm000' })
    const areas = [
      ...county(2),
      ...['a', 'b'].map((id) => ({ ...below(id), division: 'neighbourhood' })),
    ]
    const observations = [...rates(['a'], 8_000), ...rates(['m001'], 2_000)]
    const lastBases = { b: 2_000, m000: 100 }
    expect(countyOf({ kind: 'rate', areas, observations, lastBases })).toMatchObject({
      coverage: (8_000 + 2_000) / 12_000,
      coverageBase: 'denominator',
      delivered: 2,
    })
  })
})
