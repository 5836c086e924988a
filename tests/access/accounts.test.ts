import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startPayload, type StartedPayload } from '#tests/support/payload'

import { restOf, signIn, type Send } from './world/clients.ts'
import { createWorld, type World } from './world/index.ts'
import { callers } from './world/people.ts'

const post = (data: object): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(data),
  headers: { 'content-type': 'application/json' },
})

describe('accounts', () => {
  let started: StartedPayload
  let world: World
  let asStranger: Send

  beforeAll(async () => {
    started = await startPayload({ engine: 'sqlite' })
    world = await createWorld(started, 'REST')
    asStranger = restOf(started)
  }, 60_000)
  afterAll(() => started?.stop())

  const fill = (password: string, email: string) => ({
    name: 'Neu',
    email,
    role: 'council',
    password,
  })

  it('should refuse passwords below twelve characters in German, at their field', async () => {
    const { ok, body } = await world.clients.admin.create(
      'users',
      fill('elf-Zeichen', 'kurz@example.org'),
      undefined,
    )
    expect(ok).toBe(false)
    expect(JSON.stringify(body)).toContain('"path":"password"')
    expect(JSON.stringify(body)).toContain('mindestens 12 Zeichen')
    const { password, ...twelve } = fill('zwölfZeichen', 'lang@example.org')
    expect((await world.clients.admin.create('users', { ...twelve, password }, undefined)).ok).toBe(
      true,
    )
  })

  it('should refuse a short password when it is changed', async () => {
    const { planner } = world.clients
    expect((await planner.update('users', world.accounts.planner, { password: 'kurz' })).ok).toBe(
      false,
    )
  })

  it('should refuse a short password when it is reset', async () => {
    const reset = async (password: string) => {
      const token = await started.payload.forgotPassword({
        collection: 'users',
        data: { email: 'head@example.org' },
        disableEmail: true,
      })
      return asStranger('/users/reset-password', post({ token, password }))
    }
    const refused = await reset('kurz')
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('mindestens 12 Zeichen')
    expect((await reset('Winterregen-2026')).status).toBe(200)
  })

  it('should never hand out what a password or session consists of', async () => {
    const { body } = await world.clients.admin.find('users', { depth: 2 })
    const { docs } = body as { docs: Record<string, unknown>[] }
    const secret = ['hash', 'salt', 'password', 'resetPasswordToken', 'apiKey']
    expect(docs.flatMap((doc) => secret.filter((name) => (doc[name] ?? null) !== null))).toEqual([])
    const login = await asStranger(
      '/users/login',
      post({ email: 'council@example.org', password: 'Sommerregen-2026' }),
    )
    expect(Object.keys((await login.json()) as object)).not.toContain('token')
  })

  it('should not find an account by its hash', async () => {
    const where = { salt: { exists: true } }
    expect((await world.clients.admin.find('users', { where })).ok).toBe(false)
  })

  it('should set cookies that scripts and other sites cannot use', async () => {
    const login = await asStranger(
      '/users/login',
      post({ email: 'council@example.org', password: 'Sommerregen-2026' }),
    )
    expect(login.headers.get('set-cookie')).toMatch(/HttpOnly/)
    expect(login.headers.get('set-cookie')).toMatch(/SameSite=Lax/)
  })

  it('should take a cookie sent by another site for nothing', async () => {
    const cookie = await signIn(started, 'admin')
    const send = restOf(started, cookie)
    expect((await send('/users', { headers: { origin: 'https://example.com' } })).status).toBe(403)
    expect((await send('/users')).status).toBe(200)
  })

  it('should lock after five wrong passwords, and let only administrators unlock', async () => {
    const email = 'association@example.org'
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await asStranger('/users/login', post({ email, password: 'falsch-falsch' }))
    }
    const login = () => asStranger('/users/login', post({ email, password: 'Sommerregen-2026' }))
    expect((await login()).status).toBe(401)
    for (const caller of callers.filter((one) => one !== 'admin' && one !== 'association')) {
      await restOf(started, await cookieOf(caller))('/users/unlock', post({ email }))
      expect((await login()).status).toBe(401)
    }
    await restOf(started, await cookieOf('admin'))('/users/unlock', post({ email }))
    expect((await login()).status).toBe(200)
  }, 60_000)

  const cookieOf = async (caller: (typeof callers)[number]) => {
    if (caller === 'stranger') return ''
    const data = { email: `${caller}@example.org` }
    const passwords = ['Sommerregen-2026', 'Winterregen-2026']
    for (const password of passwords) {
      const login = await asStranger('/users/login', post({ ...data, password }))
      const cookie = login.headers.get('set-cookie')?.split(';')[0]
      if (cookie) return cookie
    }
    throw new Error(`${caller} could not sign in`)
  }

  it('should not let a stranger register as the first user when there are users', async () => {
    const data = fill('Sommerregen-2026', 'erster@example.org')
    expect((await asStranger('/users/first-register', post(data))).status).toBe(403)
  })

  it('should show an account without actor and areas only what is released', async () => {
    for (const role of ['municipality', 'association', 'council'] as const) {
      const email = `leer-${role}@example.org`
      await started.payload.create({
        collection: 'users',
        data: { name: 'Leer', email, role, password: 'Sommerregen-2026' },
      })
      const login = await asStranger('/users/login', post({ email, password: 'Sommerregen-2026' }))
      const send = restOf(started, login.headers.get('set-cookie')?.split(';')[0])
      const total = async (slug: string) => {
        const response = await send(`/${slug}`)
        return response.ok ? ((await response.json()) as { totalDocs: number }).totalDocs : 0
      }
      for (const slug of ['observations', 'minutes', 'resolutions', 'tasks']) {
        await world.plant(slug, slug === 'tasks' ? 'own' : 'ownArea', role)
        expect([slug, await total(slug)]).toEqual([slug, 0])
      }
      await world.plant('measures', 'own', role)
      await world.plant('services', 'own', role)
      await world.plant('measures', 'released', role)
      await world.plant('services', 'released', role)
      for (const slug of ['measures', 'services']) {
        const released = { released: { equals: true } } as const
        const { totalDocs } = await started.payload.count({
          collection: slug as 'measures',
          where: released,
        })
        expect([slug, await total(slug)]).toEqual([slug, totalDocs])
      }
    }
  }, 60_000)
})
