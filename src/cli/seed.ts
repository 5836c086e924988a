import { getPayload } from 'payload'

import { closeDatabase } from '#database/close'
import { seedReport } from '#seed/run'
import { finishPending } from '#start/finishPending'

/** `npm run seed`: creates what is missing of the report; what exists stays as it is. */
const seed = async () => {
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config })
  try {
    await finishPending(payload)
    const { created } = await seedReport({ payload, onProgress: console.log })
    console.log(created === 0 ? 'Alle Einträge sind schon da.' : `${created} Einträge angelegt.`)
  } finally {
    await closeDatabase(payload)
  }
}

try {
  await seed()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
