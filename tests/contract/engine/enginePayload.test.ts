import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq, handleEndpoints, type Payload } from 'payload'

import { hooked, hooks } from '#tests/support/configs/nesting'
import { parentsConfig } from '#tests/support/configs/parents'
import { describeEngines } from '#tests/support/engines'
import { loose, type LoosePayload } from '#tests/support/loose'
import { startPayload, type StartedPayload } from '#tests/support/payload'

const email = 'a@example.org'
const password = 'a long password'

/** Payload writes by itself in many places, some of them past the transaction of the request. */
describeEngines("Payload's own writes", (engine) => {
  let started: StartedPayload
  let payload: Payload
  let docs: LoosePayload

  beforeAll(async () => {
    started = await startPayload({ engine, createConfig: parentsConfig([hooked]) })
    payload = started.payload
    docs = loose(payload)
  })
  afterAll(() => started.stop())

  const rest = async (
    method: string,
    path: string,
    init: { body?: object; token?: string } = {},
  ) => {
    const headers = new Headers({ 'Content-Type': 'application/json' })
    if (init.token) headers.set('Authorization', `JWT ${init.token}`)
    const body = init.body === undefined ? null : JSON.stringify(init.body)
    const request = new Request(`http://localhost:3000/api${path}`, { method, headers, body })
    const response = await handleEndpoints({
      config: started.config,
      request,
      payloadInstanceCacheKey: started.key,
    })
    return { status: response.status, body: (await response.json()) as Record<string, never> }
  }
  const login = (given = password) =>
    rest('POST', '/users/login', { body: { email, password: given } })
  const token = async () => String((await login()).body['token'])

  it('registers the first user and logs in', async () => {
    const first = await rest('POST', '/users/first-register', { body: { email, password } })
    expect(first.status).toBe(200)
    expect((await login()).status).toBe(200)
  })

  it('counts wrong passwords, locks, unlocks and logs in many times in parallel', async () => {
    for (let n = 0; n < 3; n += 1) expect((await login('wrong')).status).toBe(401)
    expect((await login()).status).toBe(401)
    await payload.unlock({
      collection: 'users' as never,
      data: { email, password } as never,
      overrideAccess: true,
    })
    const logins = await Promise.all([login(), login(), login(), login('wrong'), login()])
    expect(logins.map(({ status }) => status)).toEqual([200, 200, 200, 401, 200])
  })

  it('refreshes and logs out', async () => {
    const jwt = await token()
    expect((await rest('POST', '/users/refresh-token', { token: jwt })).status).toBe(200)
    expect((await rest('POST', '/users/logout', { token: jwt })).status).toBe(200)
    const after = await rest('GET', '/users/me', { token: jwt })
    expect(after.body['user']).toBeNull()
  })

  it('hands out a password token and takes it', async () => {
    expect((await rest('POST', '/users/forgot-password', { body: { email } })).status).toBe(200)
    const data = { email }
    const jwt = await payload.forgotPassword({
      collection: 'users' as never,
      data,
      disableEmail: true,
    })
    const reset = await rest('POST', '/users/reset-password', {
      body: { token: jwt, password: 'another long password' },
    })
    expect(reset.status).toBe(200)
    expect((await login('another long password')).status).toBe(200)
    await payload.update({
      collection: 'users' as never,
      where: { email: { equals: email } },
      data: { password } as never,
    })
  })

  it('keeps preferences', async () => {
    const jwt = await token()
    const value = { a: 1 }
    const path = '/payload-preferences/list'
    for (let n = 0; n < 2; n += 1) {
      expect((await rest('POST', path, { token: jwt, body: { value } })).status).toBe(200)
    }
    expect((await rest('GET', path, { token: jwt })).body['value']).toEqual(value)
    expect((await rest('DELETE', path, { token: jwt })).status).toBe(200)
  })

  it('clears locks of documents on update and delete, and respects those of others', async () => {
    const [user] = await docs.all('users')
    const lock = (value: string, owner: string) =>
      docs.create('payload-locked-documents', {
        document: { relationTo: 'parents', value },
        user: { relationTo: 'users', value: owner },
      })
    const { id } = await docs.create('parents', { title: 'locked' })
    await lock(id, String(user?.id))
    await docs.update('parents', id, { counter: 5 })
    expect(await docs.count('payload-locked-documents')).toBe(0)
    await lock(id, String(user?.id))
    const locked = payload.update({
      collection: 'parents' as never,
      id,
      data: { counter: 6 } as never,
      overrideLock: false,
    })
    await expect(locked).rejects.toMatchObject({ name: 'Locked' })
    await docs.remove('parents', id)
    expect(await docs.count('payload-locked-documents')).toBe(0)
  })

  it('queues jobs inside a write as part of it, and runs them', async () => {
    const queue = () =>
      payload.jobs.queue({ task: 'addParent' as never, input: { title: 'job' } as never })
    hooks.afterChange = async ({ title }) => {
      await queue()
      if (title === 'fails') throw new Error('the hook fails')
    }
    await docs.create('hooked', { title: 'fails' }).catch(() => undefined)
    await docs.create('hooked', { title: 'works' })
    hooks.afterChange = undefined
    await queue().catch(() => undefined)
    expect(await docs.count('payload-jobs')).toBe(2)
    const { jobStatus } = await payload.jobs.run()
    const states = Object.values(jobStatus ?? {}).map(({ status }) => status)
    // The second parent of the same title is refused.
    expect(states.toSorted()).toEqual(['error-reached-max-retries', 'success'])
    expect(await docs.count('parents', { title: { equals: 'job' } })).toBe(1)
  })

  it('keeps keys and values, also inside a write', async () => {
    hooks.afterChange = ({ req }) => req.payload.kv.set('key', { n: 1 })
    await docs.create('hooked', { title: 'kv' })
    hooks.afterChange = undefined
    expect(await payload.kv.get('key')).toEqual({ n: 1 })
    await payload.kv.delete('key')
    expect(await payload.kv.has('key')).toBe(false)
  })

  it('prunes and restores versions, duplicates, updates and deletes in bulk', async () => {
    const { id } = await docs.create('hooked', { title: 'first' })
    for (const title of ['second', 'third']) await docs.update('hooked', id, { title })
    const where = { parent: { equals: id } }
    const collection = 'hooked' as never
    const { docs: versions } = await payload.findVersions({ collection, where, sort: 'createdAt' })
    expect(versions).toHaveLength(2)
    await payload.restoreVersion({ collection, id: String(versions[0]?.id) })
    expect((await docs.get('hooked', id))['title']).toBe('second')
    await payload.duplicate({ collection, id })
    const all = { title: { exists: true } }
    const updated = await payload.update({ collection, where: all, data: { title: 'x' } as never })
    expect(updated.errors).toEqual([])
    const deleted = await payload.delete({ collection, where: all })
    expect(deleted.errors).toEqual([])
    expect(await docs.count('hooked')).toBe(0)
  })

  it('deletes a user with sessions and preferences', async () => {
    const [user] = await docs.all('users')
    const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
    await docs.create(
      'payload-preferences',
      {
        key: 'k',
        value: {},
        user: { relationTo: 'users', value: user?.id },
      },
      req,
    )
    await docs.remove('users', String(user?.id))
    expect(await docs.count('users')).toBe(0)
  })
})
