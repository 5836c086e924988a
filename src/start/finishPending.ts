import type { Payload } from 'payload'

import { keepPlaces } from '#usecases/areas/places'
import { rebuildAggregates } from '#usecases/figures/rebuildAggregates'
import { fillMinutesReaders } from '#usecases/meetings/minutesReaders'
import { inTransaction } from '#usecases/records/inTransaction'

const secondsBetweenLines = 2

/** At most one line in two seconds: there may be hundreds of indicators. */
const progressPrinter = () => {
  let next = Date.now() + secondsBetweenLines * 1000
  return ({ done, of }: { done: number; of: number }) => {
    if (Date.now() < next) return
    next = Date.now() + secondsBetweenLines * 1000
    process.stdout.write(`  ${done} von ${of} Indikatoren\n`)
  }
}

/**
 * Derives what waits for it, before anybody is served: the places of areas whose memberships began or
 * ended while no server ran; readers of minutes and figures of a database that was just carried over
 * from an earlier version, or what a process that was killed had put off.
 * Killed in the middle, it goes on at the next start.
 */
export const finishPending = async (payload: Payload): Promise<void> => {
  await inTransaction(payload, keepPlaces)
  await inTransaction(payload, fillMinutesReaders)
  const start = { isAnnounced: false, print: progressPrinter() }
  const { done } = await rebuildAggregates({
    payload,
    isPendingOnly: true,
    onProgress: (progress) => {
      if (!start.isAnnounced) process.stdout.write('→ Kennzahlen werden neu berechnet …\n')
      start.isAnnounced = true
      start.print(progress)
    },
  })
  if (done > 0) process.stdout.write(`✓ Kennzahlen von ${done} Indikatoren berechnet\n`)
}
