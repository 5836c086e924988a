import type { Where } from 'payload'

import type { Answer, Client } from './clients.ts'
import { textField } from './documents.ts'
import type { World } from './index.ts'
import type { Caller } from './people.ts'

/** Tries one operation on one kind of document; true when it had its effect. */
export type Attempt = (
  world: World,
  target: { slug: string; kind: string; caller: Caller },
) => Promise<boolean>

const docsOf = ({ ok, body }: Answer) => (ok ? (body as { docs: { id: string }[] }).docs : [])
const only = (id: string): Where => ({ id: { equals: id } })

const planted =
  (
    attempt: (world: World, slug: string, id: string, caller: Caller) => Promise<boolean>,
  ): Attempt =>
  async (world, { slug, kind, caller }) =>
    attempt(world, slug, await world.plant(slug, kind, caller), caller)

const reading =
  (attempt: (client: Client, slug: string, id: string) => Promise<boolean>): Attempt =>
  async (world, { slug, kind, caller }) =>
    attempt(world.clients[caller], slug, await world.shared(slug, kind, caller))

const find = reading(async (client, slug, id) => {
  const answer = await client.find(slug, { where: only(id), depth: 0 })
  return docsOf(answer).some((doc) => doc.id === id)
})

const findByID = reading(async (client, slug, id) => {
  const { ok, body } = await client.findByID(slug, id)
  return ok && (body as { id?: string } | null)?.id === id
})

const count = reading(async (client, slug, id) => {
  const { ok, body } = await client.count(slug, only(id))
  return ok && (body as { totalDocs: number }).totalDocs === 1
})

const changed = async (
  world: World,
  slug: string,
  id: string,
  change: (data: object) => unknown,
) => {
  const text = slug === 'aggregates' || slug === 'figures' ? '2020' : 'geändert'
  await change({ [textField[slug] ?? '']: text })
  return (await world.textOf(slug, id)) === text
}

const update = planted((world, slug, id, caller) =>
  changed(world, slug, id, (data) => world.clients[caller].update(slug, id, { ...data })),
)

const updateMany = planted((world, slug, id, caller) =>
  changed(world, slug, id, (data) => world.clients[caller].updateMany(slug, only(id), { ...data })),
)

const isGone = async (world: World, slug: string, id: string) =>
  (await world.countOf(slug, id)) === 0

const remove = planted(async (world, slug, id, caller) => {
  await world.clients[caller].delete(slug, id)
  return isGone(world, slug, id)
})

const removeMany = planted(async (world, slug, id, caller) => {
  await world.clients[caller].deleteMany(slug, only(id))
  return isGone(world, slug, id)
})

const create: Attempt = async (world, { slug, kind, caller }) => {
  const { data, file } = await world.draft(slug, kind, caller)
  const before = await world.countOf(slug)
  const { ok } = await world.clients[caller].create(slug, data, file)
  const isStored = (await world.countOf(slug)) > before
  if (ok !== isStored) throw new Error(`${slug}: the answer and the database disagree`)
  return isStored
}

/** Operation → the rule of the table it must obey. */
export const attempts: Record<
  string,
  { rule: 'read' | 'create' | 'update' | 'delete'; attempt: Attempt }
> = {
  find: { rule: 'read', attempt: find },
  findByID: { rule: 'read', attempt: findByID },
  count: { rule: 'read', attempt: count },
  create: { rule: 'create', attempt: create },
  update: { rule: 'update', attempt: update },
  'update many': { rule: 'update', attempt: updateMany },
  delete: { rule: 'delete', attempt: remove },
  'delete many': { rule: 'delete', attempt: removeMany },
}
