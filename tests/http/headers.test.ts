import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'

import { startApp } from '../support/app.ts'

let started: Awaited<ReturnType<typeof startApp>>
beforeAll(async () => {
  started = await startApp()
})
afterAll(() => started.stop())

const production = { isProduction: true, logLevel: 'silent' }

const policyOf = async (env: object) => {
  const { headers } = await request(started.app({ env })).get('/admin')
  return headers['content-security-policy'] ?? ''
}

describe('security headers', () => {
  it('name no foreign host and let no inline script run without its nonce', async () => {
    const policy = await policyOf(production)
    expect(policy.replace(/'nonce-[\w+/=]+'/, '')).toBe(
      "default-src 'self';script-src 'self' ;script-src-attr 'none';style-src 'self' 'unsafe-inline';" +
        "img-src 'self' data: blob:;font-src 'self' data:;connect-src 'self';" +
        "worker-src 'self' blob:;object-src 'none';base-uri 'self';form-action 'self';" +
        "frame-ancestors 'self'",
    )
  })

  it('draw a new nonce for each response and tell Next which', async () => {
    let told = ''
    const app = started.app({
      env: production,
      nextHandler: async (req, res) => {
        told = String(req.headers['content-security-policy'])
        res.end()
      },
    })
    const first = await request(app).get('/admin').set('Content-Security-Policy', "'nonce-evil'")
    expect(told).toBe(first.headers['content-security-policy'])
    const second = await request(app).get('/admin')
    expect(second.headers['content-security-policy']).toBe(told)
    expect(told).not.toBe(first.headers['content-security-policy'])
  })

  it('allow eval and web sockets for hot reload only', async () => {
    expect(await policyOf({ isProduction: false })).toMatch(/'unsafe-eval'.*connect-src 'self' ws:/)
    expect(await policyOf(production)).not.toMatch(/unsafe-eval|ws:/)
  })

  it('insist on https where the public address has it', async () => {
    const https = { ...production, publicUrl: 'https://planwerk.example.de' }
    const { headers } = await request(started.app({ env: https })).get('/healthz')
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/)
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests')
    const plain = await request(started.app({ env: production })).get('/healthz')
    expect(plain.headers['strict-transport-security']).toBeUndefined()
  })

  it('forbid framing, sniffing and leaking of addresses, and do not name the software', async () => {
    const { headers } = await request(started.app()).get('/healthz')
    expect(headers).toMatchObject({
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    })
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

describe('request id', () => {
  const given = 'abcdef-12345'

  it('is new for each request', async () => {
    const app = started.app()
    const ids = [await request(app).get('/healthz'), await request(app).get('/healthz')]
    const [first, second] = ids.map(({ headers }) => headers['x-request-id'])
    expect(first).toMatch(/^[\da-f-]{36}$/)
    expect(second).not.toBe(first)
  })

  it('is taken over from a trusted proxy only', async () => {
    const ask = (trustProxy: number | false) =>
      request(started.app({ env: { trustProxy } }))
        .get('/healthz')
        .set('X-Request-Id', given)
    expect((await ask(1)).headers['x-request-id']).toBe(given)
    expect((await ask(false)).headers['x-request-id']).not.toBe(given)
  })
})

describe('addresses', () => {
  it('leads the bare address to the back-office', async () => {
    const { status, headers } = await request(started.app()).get('/')
    expect([status, headers['location']]).toEqual([302, '/admin'])
  })

  it('leads an alias of this machine to the address that logins are bound to', async () => {
    const ask = (host: string, path: string) => request(started.app()).get(path).set('Host', host)
    const led = await ask('127.0.0.1:3000', '/admin/login?redirect=%2Fadmin')
    expect(led.headers['location']).toBe('http://localhost:3000/admin/login?redirect=%2Fadmin')
    expect((await ask('localhost:3000', '/admin')).status).toBe(200)
    expect((await ask('example.de', '/admin')).status).toBe(200)
    expect((await ask('127.0.0.1:3000', '/api/users/me')).status).toBe(200)
  })

  it.each(['/admin', '/admin/collections/areas', '/api/users/me', '/_next/static/x.js'])(
    'hands %s to Next',
    async (path) => {
      expect((await request(started.app()).get(path)).text).toBe('next')
    },
  )

  it('hands the body of a request to Next untouched', async () => {
    const app = started.app({
      nextHandler: async (req, res) => {
        req.pipe(res)
      },
    })
    const { text } = await request(app).post('/api/areas').send({ name: 'Siegburg' })
    expect(JSON.parse(text)).toEqual({ name: 'Siegburg' })
  })

  it.each(['/nope', '/administration', '/.env', '/admin.php'])(
    'answers %s in German',
    async (path) => {
      const { status, body } = await request(started.app()).get(path)
      expect([status, body.errors[0].message]).toEqual([404, 'Diese Seite gibt es nicht.'])
    },
  )
})
