import type { Payload } from 'payload'

import { plainObservationsConfig } from '#tests/support/configs/plainObservations'
import type { Engine } from '#tests/support/database'
import { startPayload } from '#tests/support/payload'
import { make } from '#tests/support/records'
import { makeDivisions } from '#tests/support/divisions'
import { makeCounty, makeSlice } from '#tests/support/slice'

import { newId } from '#usecases/records/newId'

import { onEachEngine } from './engines.ts'
import { median, ms, time, type BenchResult } from './result.ts'

const warmUp = 120
const pairs = 200

/** Saves the last observation of a slice of 178 areas and the same document plainly, in turns. */
const measure = async (payload: Payload, data: object) => {
  const save = async (collection: string) => {
    let id = ''
    const taken = await time(async () => {
      id = (await make(payload, collection, { id: newId('observations'), ...data })).id
    })
    await payload.delete({ collection: collection as 'observations', id })
    return taken
  }
  const taken = { save: [] as number[], plain: [] as number[] }
  for (let round = -warmUp; round < pairs; round += 1) {
    const plain = await save('plain-observations')
    const whole = await save('observations')
    if (round < 0) continue
    taken.plain.push(plain)
    taken.save.push(whole)
  }
  return { whole: median(taken.save), plain: median(taken.plain) }
}

const bench = async (engine: Engine): Promise<BenchResult> => {
  const { payload, stop } = await startPayload({ engine, createConfig: plainObservationsConfig })
  try {
    await makeDivisions(payload)
    const key = await makeSlice(payload, await makeCounty(payload, 178))
    const data = { ...key, status: 'measured', numerator: 7, denominator: 900 }
    const { whole, plain } = await measure(payload, data)
    return {
      what: 'Messwert speichern, 178 Gebiete / einfaches create',
      engine,
      value: whole / plain,
      unit: '×',
      limit: engine === 'sqlite' ? 1.65 : 1.75,
      detail: `${ms(whole)} / ${ms(plain)}, Median von ${pairs} Paaren`,
    }
  } finally {
    await stop()
  }
}

/** One observation with all that follows from it, against a plain create of the same document. */
export const run = (): Promise<BenchResult[]> => onEachEngine(bench)
