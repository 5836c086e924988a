import { readdir } from 'node:fs/promises'
import type { Payload } from 'payload'

import { modelName, readEditionFile, workbookName } from '#usecases/masterplan/editions/files'
import { verifyAggregates } from '#usecases/figures/verifyAggregates'

import { keyOf, type State } from './orders.ts'

type World = { payload: Payload; indicator: string; areas: string[]; folder: string }

const readObservations = async ({ payload, indicator, areas }: World) => {
  const where = { indicator: { equals: indicator } }
  const query = { collection: 'observations', where, pagination: false, depth: 0 } as const
  const { docs } = await payload.find(query)
  return Object.fromEntries(
    docs.map(({ area, period, value }) => [
      keyOf({ period, area: areas.indexOf(String(area)) }),
      value ?? Number.NaN,
    ]),
  )
}

const readEditions = async (payload: Payload, folder: string) => {
  const { docs } = await payload.find({ collection: 'editions', pagination: false, depth: 0 })
  const released = docs.filter(({ state }) => state === 'released')
  const damaged: string[] = []
  for (const { title, sha256, readersSha256 } of released) {
    for (const checksum of [sha256, readersSha256]) {
      if (!checksum || !(await readEditionFile(folder, checksum))) damaged.push(title)
    }
  }
  const own = new Set(
    released
      .flatMap(({ sha256, readersSha256 }) => [sha256 ?? '', readersSha256 ?? ''])
      .flatMap((checksum) => [workbookName(checksum), modelName(checksum)]),
  )
  const files = await readdir(folder).catch(() => [])
  return {
    released: released.map(({ title }) => title),
    damaged,
    strayFiles: files.filter((file) => !own.has(file)),
  }
}

/** Everything the test wants to know after a crash, read before the server writes anything. */
export const readState = async (world: World): Promise<State> => ({
  observations: await readObservations(world),
  differences: (await verifyAggregates(world.payload)).length,
  ...(await readEditions(world.payload, world.folder)),
})
