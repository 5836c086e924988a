import type { Payload } from 'payload'

import { importObservations, type ObservationInput } from '#usecases/figures/importObservations'
import { inTransaction } from '#usecases/records/inTransaction'
import { fresh, make, makeArea, makeIndicator } from '#tests/support/records'

/** Ids of what a sequence of edits plays with. */
export type World = {
  areas: string[]
  divisions: string[]
  indicators: string[]
  /** Periods that fit each indicator. */
  periods: string[][]
  sources: string[]
  breakdowns: string[]
  /** Edits whose consequences a queued job has yet to work out. */
  isPending: boolean
}

const years = ['2018', '2019', '2020', '2021']
const schoolYears = ['2017/18', '2018/19', '2019/20', '2020/21']
const quarterYears = ['2019-Q2', '2019-Q4', '2020-Q1', '2020-Q3']

/** Every category of the breakdowns below, the total first. */
export const categories = [
  'total',
  'age=0-2',
  'age=3-5',
  'age=0-2;sex=m',
  'age=0-2;sex=w',
  'age=3-5;sex=m',
  'age=3-5;sex=w',
  'sex=m',
  'sex=w',
]

const coded = (key: string, codes: string[]) => ({
  key,
  label: key,
  categories: codes.map((code) => ({ code, label: code })),
})
export const age = coded('age', ['0-2', '3-5'])
export const sex = coded('sex', ['m', 'w'])

type Unit = { kind: string; unit: string }

/** Something to add up from the start, so that edits of the tree matter. */
const filled = (
  indicator: string,
  { areas, periods }: { areas: readonly string[]; periods: readonly string[] },
): ObservationInput[] =>
  periods.flatMap((period) =>
    areas.map((area, at) => ({
      indicator,
      area,
      period,
      status: 'measured',
      value: null,
      numerator: at + 1,
      denominator: 20 + at,
      unassignedCases: null,
      unassignedBase: null,
    })),
  )

const makeDivisions = async (payload: Payload): Promise<string[]> => {
  const made: string[] = []
  for (const [rank, isPartition] of [true, true, true, false].entries()) {
    const name = fresh('Einteilung ')
    const data = { name, areaName: name, code: fresh('E'), rank, isPartition }
    made.push((await make(payload, 'divisions', data)).id)
  }
  return made
}

/** County, three towns, quarters below two of them, two districts of another division. */
const makeAreas = async (payload: Payload, divisions: readonly string[]): Promise<string[]> => {
  const area = async (name: string, parent: string | null, division: number, more: object = {}) => {
    const place = { parent, division: divisions[division], ...more }
    return (await makeArea(payload, name, place)).id
  }
  const county = await area('Kreis', null, 0)
  const east = await area('Ost', county, 1, { population: 60 })
  const west = await area('West', county, 1, { population: 30, validFrom: '2018-07-01' })
  const north = await area('Nord', county, 1)
  const parts = [east, east, west, west].map((parent, at) => ({ parent, population: 10 + at }))
  const quarters: string[] = []
  for (const { parent, population } of parts)
    quarters.push(await area('Quartier', parent, 2, { population }))
  const districts = [await area('Bezirk', east, 3), await area('Bezirk', county, 3)]
  return [county, east, west, north, ...quarters, ...districts]
}

/** A county with three indicators, two sources and two breakdowns, and values of one year. */
export const makeWorld = async (payload: Payload): Promise<World> => {
  const divisions = await makeDivisions(payload)
  const areas = await makeAreas(payload, divisions)
  const sources: string[] = []
  for (const minCases of [3, 5]) {
    const data = { code: fresh('Q'), name: fresh('Quelle '), minCases }
    sources.push((await make(payload, 'data-sources', data)).id)
  }
  const breakdowns: string[] = []
  for (const dimensions of [[age], [age, sex]]) {
    const data = { code: fresh('A'), name: fresh('Aufgliederung '), dimensions }
    breakdowns.push((await make(payload, 'breakdowns', data)).id)
  }
  const periods = [years, schoolYears, quarterYears]
  const kinds: (Unit & object)[] = [
    { kind: 'rate', unit: '%' },
    { kind: 'count', unit: 'Personen' },
    { kind: 'mean', unit: 'Jahre' },
  ]
  const indicators: string[] = []
  for (const [at, kind] of kinds.entries()) {
    const more = { source: sources[at % 2], breakdown: at === 2 ? null : breakdowns[1 - at] }
    indicators.push((await makeIndicator(payload, { ...kind, ...more })).id)
  }
  const rows = filled(indicators[0]!, { areas: areas.slice(3, 8), periods: years.slice(0, 2) })
  await inTransaction(payload, (req) => importObservations({ req, rows }))
  return { areas, divisions, indicators, periods, sources, breakdowns, isPending: false }
}
