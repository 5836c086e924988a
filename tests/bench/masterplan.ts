import { seedDemo } from '#seed/demo/run'
import { nextMessage, startChild } from '#tests/support/child'
import type { Measured } from '#tests/support/children/masterplan'
import type { Engine } from '#tests/support/database'
import { startPayload } from '#tests/support/payload'

import { benchEngines } from './engines.ts'
import { median, ms, type BenchResult } from './result.ts'

/** A process of its own, so that its memory is that of the export and not of the seed. */
const measure = async (engine: Engine): Promise<Measured> => {
  const { payload, env, stop } = await startPayload({ engine })
  try {
    await seedDemo({ payload })
    const child = startChild({
      name: 'masterplan',
      env: { DATABASE_URI: env.databaseUri, DATA_DIR: env.dataDir },
    })
    const measured = await nextMessage<Measured>(child)
    child.disconnect()
    return measured
  } finally {
    await stop()
  }
}

const bench = async (engine: Engine): Promise<BenchResult[]> => {
  const { cells, rss, bytes, pairs } = await measure(engine)
  const whole = median(pairs.map(([time]) => time))
  const plain = median(pairs.map(([, time]) => time))
  const size = `${cells} Zellen, ${Math.round(bytes / 1024)} KB`
  return [
    {
      what: 'Masterplan der Beispieldaten / ExcelJS allein mit denselben Zellen',
      engine,
      value: whole / plain,
      unit: '×',
      limit: 2,
      detail: `${ms(whole)} / ${ms(plain)}, Median von ${pairs.length} Paaren, ${size}`,
    },
    {
      what: 'Speicher des Prozesses beim Masterplan (höchster RSS)',
      engine,
      value: rss,
      unit: 'MB',
      limit: 350,
      detail: 'fünf Masterpläne nacheinander, Payload eingeschlossen',
    },
  ]
}

/** Reading, building and writing the Masterplan, against writing its cells from memory. */
export const run = async (): Promise<BenchResult[]> => {
  const results = []
  for (const engine of benchEngines()) results.push(...(await bench(engine)))
  return results
}
