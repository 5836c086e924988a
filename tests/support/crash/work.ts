import type { Payload } from 'payload'

import { laneOf, placeOf, type Answer, type Order, type Save } from './orders.ts'

type Place = { area: number; period: string }
type World = {
  payload: Payload
  indicator: string
  areas: string[]
  tell: (answer: Answer) => void
}

const status = 'measured' as const

const create = ({ payload, indicator, areas }: World, { area, period }: Place, value: number) =>
  payload.create({
    collection: 'observations',
    data: { indicator, area: areas[area] ?? '', period, value, status },
  })

const update = async (world: World, place: Place, value: number) => {
  const { payload, areas } = world
  const { docs } = await payload.find({
    collection: 'observations',
    where: { and: [{ area: { equals: areas[place.area] } }, { period: { equals: place.period } }] },
    limit: 1,
  })
  if (!docs[0]) return create(world, place, value)
  return payload.update({ collection: 'observations', id: docs[0].id, data: { value } })
}

const run = async (world: World, save: Save) => {
  if (save.kind === 'create') await create(world, placeOf(save.number), save.number)
  else await update(world, laneOf(save.lane), save.value)
  world.tell({ kind: 'saved', save })
}

const release = async ({ payload, tell }: World, title: string) => {
  const data = { title, asOf: '2026-01-01T12:00:00.000Z', state: 'draft' as const }
  const { id } = await payload.create({ collection: 'editions', data })
  tell({ kind: 'releasing' })
  await payload.update({ collection: 'editions', id, data: { state: 'released' } })
  tell({ kind: 'released', title })
}

/** Lanes of saves, each one after the other, and a release in the middle of them. */
export const work = async (world: World, { saves, lanes, release: title, releaseAfter }: Order) => {
  let begun = 0
  let releasing: Promise<void> | undefined
  const lane = async (first: number) => {
    for (let n = first; n < saves.length; n += lanes) {
      begun += 1
      if (begun === releaseAfter) releasing = release(world, title)
      await run(world, saves[n] as Save)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, first) => lane(first)))
  await releasing
}
