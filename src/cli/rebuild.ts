import { getPayload } from 'payload'

import { closeDatabase } from '#database/close'
import { rebuildAggregates } from '#usecases/figures/rebuildAggregates'

/** `npm run rebuild`: derives all aggregates and figures anew and writes what differs. */
const rebuild = async () => {
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config })
  try {
    const { of, changedSlices } = await rebuildAggregates({
      payload,
      onProgress: ({ done, of: all }) => console.log(`Indikator ${done} von ${all}`),
    })
    console.log(`${of} Indikatoren geprüft, ${changedSlices} Zeiträume berichtigt.`)
  } finally {
    await closeDatabase(payload)
  }
}

try {
  await rebuild()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
