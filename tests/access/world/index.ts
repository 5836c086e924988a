import type { CollectionSlug, Payload, Where } from 'payload'

import type { StartedPayload } from '#tests/support/payload'

import { localClient, restClient, type Client } from './clients.ts'
import { dataOf, fileOf, textField, type Asked } from './documents.ts'
import {
  callers,
  createAccounts,
  prepareGround,
  scopedRoles,
  type Caller,
  type Ground,
  type ScopedRole,
} from './people.ts'

export type Way = 'Local API' | 'REST'

export type World = {
  payload: Payload
  ground: Ground
  accounts: Record<Exclude<Caller, 'stranger'>, string>
  clients: Record<Caller, Client>
  /** The same world, seen through another way in. */
  through: (way: Way) => Promise<World>
  /** A new document of a kind, as the asker's role sees it, written past all rules. */
  plant: (slug: string, kind: string, caller: Caller) => Promise<string>
  /** The same, shared by all who only read it. */
  shared: World['plant']
  /** What a person would send to create such a document. */
  draft: (slug: string, kind: string, caller: Caller) => Promise<Drafted>
  /** The stored text an allowed update changes; undefined when the document is gone. */
  textOf: (slug: string, id: string) => Promise<unknown>
  countOf: (slug: string, id?: string) => Promise<number>
}
type Drafted = { data: Record<string, unknown>; file: ReturnType<typeof fileOf> }

const scopeOf = (caller: Caller): ScopedRole =>
  scopedRoles.find((role) => role === caller) ?? 'municipality'

const clientsOf = async (started: StartedPayload, way: Way, accounts: World['accounts']) => {
  const clients = {} as Record<Caller, Client>
  for (const caller of callers) {
    const id = caller === 'stranger' ? null : accounts[caller]
    clients[caller] =
      way === 'REST' ? await restClient(started, caller) : await localClient(started, id)
  }
  return clients
}

/** Released editions are written by their release only, so the test plants them in the database. */
const write = async (payload: Payload, slug: string, { data, file }: Drafted) => {
  if (slug === 'editions') return payload.db.create({ collection: slug, data })
  const target = { collection: slug as CollectionSlug, data: data as never }
  return payload.create({ ...target, ...(file ? { file } : {}) })
}

/** A small county with one account a role, seen through one way in. */
export const createWorld = async (started: StartedPayload, way: Way): Promise<World> => {
  const { payload } = started
  const ground = await prepareGround(payload)
  const accounts = await createAccounts(payload, ground)
  let count = 0

  const draft: World['draft'] = async (slug, kind, caller) => {
    count += 1
    const asked: Asked = { kind, ground, scope: scopeOf(caller), count }
    const data = (await dataOf[slug]?.(payload, asked)) ?? {}
    return { data, file: fileOf(slug, count) }
  }
  const plant: World['plant'] = async (slug, kind, caller) => {
    if (kind === 'self' && caller !== 'stranger') return accounts[caller]
    return String((await write(payload, slug, await draft(slug, kind, caller))).id)
  }
  const known = new Map<string, Promise<string>>()
  const shared: World['shared'] = (slug, kind, caller) => {
    const key = `${slug} ${kind} ${kind === 'self' ? caller : scopeOf(caller)}`
    const doc = known.get(key) ?? plant(slug, kind, caller)
    known.set(key, doc)
    return doc
  }
  const textOf: World['textOf'] = async (slug, id) => {
    const collection = slug as CollectionSlug
    const doc = await payload.findByID({ collection, id, depth: 0, disableErrors: true })
    return doc ? (doc as unknown as Record<string, unknown>)[textField[slug] ?? ''] : undefined
  }
  const countOf: World['countOf'] = async (slug, id) => {
    const where: Where = id === undefined ? {} : { id: { equals: id } }
    return (await payload.count({ collection: slug as CollectionSlug, where })).totalDocs
  }
  const through: World['through'] = async (one) => ({
    payload,
    ground,
    accounts,
    plant,
    shared,
    draft,
    textOf,
    countOf,
    through,
    clients: await clientsOf(started, one, accounts),
  })
  return through(way)
}
