import type { Where } from 'payload'

import { derivedSlugs } from '#tests/support/collections'

import type { Answer, Client } from './clients.ts'
import { textField } from './documents.ts'
import type { World } from './index.ts'
import type { Caller } from './people.ts'

export type Target = {
  slug: string
  kind: string
  caller: Caller
  /** What the table says; decides which document is tried, not what comes out. */
  isAllowed: boolean
}
/** Tries one operation on one kind of document; true when it had its effect. */
export type Attempt = (world: World, target: Target) => Promise<boolean>

/** A document before somebody tries something with it. */
type Tried = { world: World; client: Client; slug: string; id: string }

const docsOf = ({ ok, body }: Answer) => (ok ? (body as { docs: { id: string }[] }).docs : [])
const only = (id: string): Where => ({ id: { equals: id } })

/** With a document of its own where it will be changed or deleted, else with a shared one. */
const writing =
  (attempt: (tried: Tried) => Promise<boolean>): Attempt =>
  async (world, { slug, kind, caller, isAllowed }) => {
    const id = await (isAllowed ? world.plant : world.shared)(slug, kind, caller)
    return attempt({ world, client: world.clients[caller], slug, id })
  }

/** With a document all readers share. */
const reading =
  (attempt: (tried: Tried) => Promise<boolean>): Attempt =>
  async (world, { slug, kind, caller }) => {
    const id = await world.shared(slug, kind, caller)
    return attempt({ world, client: world.clients[caller], slug, id })
  }

const find = reading(async ({ client, slug, id }) => {
  const answer = await client.find(slug, { where: only(id), depth: 0 })
  return docsOf(answer).some((doc) => doc.id === id)
})

const findByID = reading(async ({ client, slug, id }) => {
  const { ok, body } = await client.findByID(slug, id)
  return ok && (body as { id?: string } | null)?.id === id
})

const count = reading(async ({ client, slug, id }) => {
  const { ok, body } = await client.count(slug, only(id))
  return ok && (body as { totalDocs: number }).totalDocs === 1
})

/** Periods must parse, so the derived values get another year. */
const newText = (slug: string) => (derivedSlugs.includes(slug) ? '2020' : 'geändert')

const changeOf = (slug: string) => ({ [textField[slug] ?? '']: newText(slug) })

const isChanged = async ({ world, slug, id }: Tried) =>
  (await world.textOf(slug, id)) === newText(slug)

const update = writing(async (tried) => {
  await tried.client.update(tried.slug, tried.id, changeOf(tried.slug))
  return isChanged(tried)
})

const updateMany = writing(async (tried) => {
  await tried.client.updateMany(tried.slug, only(tried.id), changeOf(tried.slug))
  return isChanged(tried)
})

const isGone = async ({ world, slug, id }: Tried) => (await world.countOf(slug, id)) === 0

const remove = writing(async (tried) => {
  await tried.client.delete(tried.slug, tried.id)
  return isGone(tried)
})

const removeMany = writing(async (tried) => {
  await tried.client.deleteMany(tried.slug, only(tried.id))
  return isGone(tried)
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
