import type { Payload } from 'payload'

import { makeDivisions } from '#tests/support/divisions'
import { makeIndicator } from '#tests/support/records'
import { makeCounty } from '#tests/support/slice'
import { importObservations, type ObservationInput } from '#usecases/figures/importObservations'
import { inTransaction } from '#usecases/records/inTransaction'

export type Scale = { areas: number; indicators: number; years: number }

export type Filled = { areas: string[]; indicators: string[]; periods: string[] }

const kinds = [
  { kind: 'rate', unit: '%' },
  { kind: 'count', unit: 'Personen' },
  { kind: 'mean', unit: 'Jahre' },
  { kind: 'rate', unit: 'je 1.000 Einwohner' },
]

const rowOf = (
  indicator: string,
  area: string,
  period: string,
): Omit<ObservationInput, 'value'> => ({
  indicator,
  area,
  period,
  status: 'measured',
  numerator: null,
  denominator: null,
  unassignedCases: null,
  unassignedBase: null,
})

/** Every area, indicator and year has a value: the design's 178 × 300 × 25 or the demo's 20 × 10. */
export const fillScale = async (payload: Payload, scale: Scale): Promise<Filled> => {
  await makeDivisions(payload)
  const areas = await makeCounty(payload, scale.areas)
  const periods = Array.from({ length: scale.years }, (_, at) => String(2025 - scale.years + at))
  const indicators: string[] = []
  for (let at = 0; at < scale.indicators; at += 1) {
    const rule = kinds[at % kinds.length] as (typeof kinds)[number]
    const { id } = await makeIndicator(payload, rule)
    indicators.push(id)
    const rows = periods.flatMap((period, year) =>
      areas.map((area, place): ObservationInput => {
        const row = rowOf(id, area, period)
        const [small, large] = [((place * 7 + at * 3 + year) % 83) + 4, 900 + ((place * 37) % 700)]
        if (rule.kind === 'count') return { ...row, value: small * 3 }
        if (rule.kind === 'mean') return { ...row, value: small / 2, denominator: large }
        return { ...row, value: null, numerator: small, denominator: large }
      }),
    )
    await inTransaction(payload, (req) => importObservations({ req, rows }))
  }
  return { areas, indicators, periods }
}
