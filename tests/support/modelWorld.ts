import type { Payload } from 'payload'

import { importObservations, type ObservationInput } from '#usecases/figures/importObservations'
import { inTransaction } from '#usecases/records/inTransaction'
import { make, makeArea, makeIndicator } from '#tests/support/records'

export type World = { areas: string[]; indicators: string[]; source: string; periods: string[] }

/** Something to add up from the start, so that edits of the tree matter. */
const filled = (indicators: readonly string[], areas: readonly string[]): ObservationInput[] =>
  indicators.flatMap((indicator) =>
    areas.map((area, at) => ({
      indicator,
      area,
      period: '2020',
      status: 'measured',
      value: at + 2,
      numerator: at + 1,
      denominator: 20,
      unassignedCases: null,
      unassignedBase: null,
    })),
  )

/** A small tree: county, three towns, quarters below two of them, a second division below one. */
export const makeWorld = async (payload: Payload): Promise<World> => {
  const area = async (name: string, parent: string | null, kind: string) =>
    (await makeArea(payload, name, { parent, kind })).id
  const county = await area('Kreis', null, 'censusCell')
  const towns: string[] = []
  for (const name of ['Ost', 'West', 'Nord']) {
    towns.push(await area(name, county, 'electoralDistrict'))
  }
  const quarters: string[] = []
  for (const parent of [towns[0]!, towns[0]!, towns[1]!, towns[1]!]) {
    quarters.push(await area('Quartier', parent, 'neighbourhood'))
  }
  const schools = await area('Schulbezirk', towns[0]!, 'schoolDistrict')
  const source = await make(payload, 'data-sources', {
    code: `q${county.slice(-6)}`,
    name: 'Quelle',
    minCases: 3,
  })
  const indicators: string[] = []
  for (const kind of ['count', 'rate']) {
    const rule = { kind, factor: 100, source: source.id }
    indicators.push((await makeIndicator(payload, rule)).id)
  }
  await inTransaction(payload, (req) =>
    importObservations({ req, rows: filled(indicators, [...quarters, schools]) }),
  )
  return {
    areas: [county, ...towns, ...quarters, schools],
    indicators,
    source: source.id,
    periods: ['2020', '2021'],
  }
}
