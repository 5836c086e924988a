import type { Payload } from 'payload'

import type { Engine } from '#tests/support/database'
import { startPayload } from '#tests/support/payload'
import { makeIndicator } from '#tests/support/records'
import { makeCounty } from '#tests/support/slice'
import { importObservations, type ObservationInput } from '#usecases/figures/importObservations'
import { inTransaction } from '#usecases/records/inTransaction'
import { rebuildAggregates } from '#usecases/figures/rebuildAggregates'

import { onEachEngine } from './engines.ts'
import { median, ms, time, type BenchResult } from './result.ts'

const indicators = 20
const years = Array.from({ length: 10 }, (_, at) => String(2013 + at))
const areas = 158

/** As many values as the demo has: every indicator, year and quarter. */
const fill = async (payload: Payload) => {
  const ids = await makeCounty(payload, Math.ceil((areas * 9) / 8))
  const quarters = ids.filter((_, at) => at % 9 > 1 || at % 9 === 0).slice(-areas)
  const kinds = ['rate', 'count', 'mean', 'rate']
  for (let at = 0; at < indicators; at += 1) {
    const { id } = await makeIndicator(payload, { kind: kinds[at % 4], factor: 100 })
    const rows = years.flatMap((period) =>
      quarters.map((area, place): ObservationInput => ({
        indicator: id,
        area,
        period,
        status: 'measured',
        value: (place * 7 + at) % 90,
        numerator: (place + at) % 50,
        denominator: 1000 + place,
        unassignedCases: null,
        unassignedBase: null,
      })),
    )
    await inTransaction(payload, (req) => importObservations({ req, rows }))
  }
}

/** All observations once, the fastest way Payload has: no links, no count, one query an indicator. */
const readObservations = async (payload: Payload) => {
  const { docs } = await payload.find({ collection: 'indicators', pagination: false, depth: 0 })
  let rows = 0
  for (const { id } of docs) {
    const where = { indicator: { equals: id } }
    const query = { collection: 'observations' as const, depth: 0, pagination: false }
    rows += (await payload.find({ ...query, where })).docs.length
  }
  return rows
}

const bench = async (engine: Engine): Promise<BenchResult> => {
  const { payload, stop } = await startPayload({ engine })
  try {
    await fill(payload)
    const rows = await readObservations(payload)
    const reads: number[] = []
    const rebuilds: number[] = []
    for (let round = 0; round < 3; round += 1) {
      reads.push(await time(() => readObservations(payload)))
      rebuilds.push(await time(() => rebuildAggregates({ payload })))
    }
    const [read, rebuild] = [median(reads), median(rebuilds)]
    return {
      what: 'Alles neu berechnen / Messwerte einmal lesen',
      engine,
      value: rebuild / read,
      unit: '×',
      limit: 0.5,
      detail: `${ms(rebuild)} / ${ms(read)}, ${rows} Messwerte`,
    }
  } finally {
    await stop()
  }
}

/** Full rebuild of data as large as the demo's, against reading its observations once. */
export const run = (): Promise<BenchResult[]> => onEachEngine(bench)
