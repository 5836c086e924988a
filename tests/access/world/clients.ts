import { APIError, type CollectionSlug, type Where } from 'payload'

import type { StartedPayload } from '#tests/support/payload'
import { json, restOf, signIn as signInAs } from '#tests/support/rest'

import { password, type Caller } from './people.ts'

type Data = Record<string, unknown>
type File = { data: Buffer; mimetype: string; name: string; size: number } | undefined
type Query = {
  where?: Where
  sort?: string
  depth?: number
  joins?: Record<string, { sort: string }>
}
/** Whatever came back; `ok` is false when the call was refused. */
export type Answer = { ok: boolean; body: unknown }

/** One way into the system, used as one person. */
export type Client = {
  find: (slug: string, query?: Query) => Promise<Answer>
  findByID: (slug: string, id: string, depth?: number) => Promise<Answer>
  count: (slug: string, where: Where) => Promise<Answer>
  create: (slug: string, data: Data, file: File) => Promise<Answer>
  update: (slug: string, id: string, data: Data) => Promise<Answer>
  updateMany: (slug: string, where: Where, data: Data) => Promise<Answer>
  delete: (slug: string, id: string) => Promise<Answer>
  deleteMany: (slug: string, where: Where) => Promise<Answer>
  readGlobal: (slug: string) => Promise<Answer>
  updateGlobal: (slug: string, data: Data) => Promise<Answer>
}

/** A refusal is an answer; anything unexpected fails the test. */
const answer = async (call: Promise<unknown>): Promise<Answer> => {
  try {
    return { ok: true, body: await call }
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return { ok: false, body: error.message }
    throw error
  }
}

/** The Local API as a person: `overrideAccess: false`. */
export const localClient = async (
  { payload }: StartedPayload,
  id: string | null,
): Promise<Client> => {
  const user = id === null ? null : await payload.findByID({ collection: 'users', id, depth: 0 })
  const as = { overrideAccess: false, user: user && { ...user, collection: 'users' as const } }
  const at = (slug: string) => ({ ...as, collection: slug as CollectionSlug })
  return {
    find: (slug, query) =>
      answer(payload.find({ ...at(slug), limit: 1000, ...(query as { where?: Where }) })),
    findByID: (slug, docID, depth) =>
      answer(payload.findByID({ ...at(slug), id: docID, ...(depth ? { depth } : {}) })),
    count: (slug, where) => answer(payload.count({ ...at(slug), where })),
    create: (slug, data, file) =>
      answer(payload.create({ ...at(slug), data: data as never, ...(file ? { file } : {}) })),
    update: (slug, docID, data) => answer(payload.update({ ...at(slug), id: docID, data })),
    updateMany: (slug, where, data) => answer(payload.update({ ...at(slug), where, data })),
    delete: (slug, docID) => answer(payload.delete({ ...at(slug), id: docID })),
    deleteMany: (slug, where) => answer(payload.delete({ ...at(slug), where })),
    readGlobal: (slug) => answer(payload.findGlobal({ ...as, slug: slug as 'settings' })),
    updateGlobal: (slug, data) =>
      answer(payload.updateGlobal({ ...as, slug: slug as 'settings', data })),
  }
}

const upload = (data: Data, file: NonNullable<File>): RequestInit => {
  const body = new FormData()
  body.append('_payload', JSON.stringify(data))
  body.append('file', new Blob([new Uint8Array(file.data)], { type: file.mimetype }), file.name)
  return { method: 'POST', body }
}

const read = async (sent: Promise<Response>): Promise<Answer> => {
  const response = await sent
  const text = await response.text()
  if (response.status >= 500) throw new Error(`${response.status}: ${text}`)
  const body: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text
  return { ok: response.ok, body }
}

export { restOf, type Send } from '#tests/support/rest'

/** Signs in through the login form's endpoint; returns the cookie. */
export const signIn = async (started: StartedPayload, role: Caller): Promise<string> =>
  role === 'stranger' ? '' : signInAs(started, { email: `${role}@example.org`, password })

/** `where[area.path][contains]=…`: nested objects as the REST API reads them. */
const pairs = (value: unknown, path: string): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        pairs(inner, path === '' ? key : `${path}[${key}]`),
      )
    : [[path, String(value)]]

const stringify = (query: object): string => new URLSearchParams(pairs(query, '')).toString()

const byQuery = (slug: string, query: object) => `/${slug}?${stringify({ limit: 1000, ...query })}`

/** The REST API with the cookie of a person who signed in. */
export const restClient = async (started: StartedPayload, role: Caller): Promise<Client> => {
  const send = restOf(started, await signIn(started, role))
  return {
    find: (slug, query) => read(send(byQuery(slug, { ...query }))),
    findByID: (slug, id, depth = 0) => read(send(`/${slug}/${id}?depth=${depth}`)),
    count: (slug, where) => read(send(`/${slug}/count?${stringify({ where })}`)),
    create: (slug, data, file) =>
      read(send(`/${slug}`, file ? upload(data, file) : json('POST', data))),
    update: (slug, id, data) => read(send(`/${slug}/${id}`, json('PATCH', data))),
    updateMany: (slug, where, data) => read(send(byQuery(slug, { where }), json('PATCH', data))),
    delete: (slug, id) => read(send(`/${slug}/${id}`, { method: 'DELETE' })),
    deleteMany: (slug, where) => read(send(byQuery(slug, { where }), { method: 'DELETE' })),
    readGlobal: (slug) => read(send(`/globals/${slug}`)),
    updateGlobal: (slug, data) => read(send(`/globals/${slug}`, json('POST', data))),
  }
}
