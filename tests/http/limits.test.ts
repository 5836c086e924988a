import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Express } from 'express'
import request from 'supertest'

import { answering, startApp } from '../support/app.ts'

const limits = { login: 3, passwordReset: 2, exports: 2, previews: 2 }
const TOO_MANY = 'Zu viele Anfragen.'

let started: Awaited<ReturnType<typeof startApp>>
beforeAll(async () => {
  started = await startApp()
})
afterAll(() => started.stop())

const statuses = async (app: Express, paths: string[]) => {
  const result = []
  for (const path of paths) result.push((await request(app).post(path)).status)
  return result
}

const times = (count: number, path: string) => Array.from({ length: count }, () => path)

describe('rate limits', () => {
  it('end the guessing of passwords with a German sentence', async () => {
    const app = started.app({ limits, nextHandler: answering(401) })
    expect(await statuses(app, times(4, '/api/users/login'))).toEqual([401, 401, 401, 429])
    const { status, body, headers } = await request(app).post('/api/users/login')
    expect(status).toBe(429)
    expect(body.errors[0].message).toContain(TOO_MANY)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  })

  it('speak English to those who ask for it', async () => {
    const app = started.app({ limits: { ...limits, login: 0 } })
    const ask = () => request(app).post('/api/users/login')
    const english = await ask().set('Accept-Language', 'en-GB')
    expect(english.body.errors[0].message).toContain('Too many requests')
    const chosen = await ask().set('Accept-Language', 'en').set('Cookie', 'planwerk-lng=de')
    expect(chosen.body.errors[0].message).toContain(TOO_MANY)
  })

  it('count failed logins only', async () => {
    const app = started.app({ limits, nextHandler: answering(200) })
    expect(await statuses(app, times(5, '/api/users/login'))).toEqual(times(5, '').map(() => 200))
  })

  it('cannot be passed by writing the address differently', async () => {
    const app = started.app({ limits, nextHandler: answering(401) })
    const paths = [
      '/api/users/login/',
      '/api//users/LOGIN',
      '/api/users/%6cogin',
      '/api/users/login',
    ]
    expect(await statuses(app, paths)).toEqual([401, 401, 401, 429])
  })

  it('cannot be passed by a forged address unless a proxy is trusted', async () => {
    const ask = async (trustProxy: number | false) => {
      const app = started.app({ limits, nextHandler: answering(401), env: { trustProxy } })
      const result = []
      for (const address of ['1.1.1.1', '2.2.2.2', '3.3.3.3', '4.4.4.4']) {
        const sent = request(app).post('/api/users/login').set('X-Forwarded-For', address)
        result.push((await sent).status)
      }
      return result.at(-1)
    }
    expect(await ask(false)).toBe(429)
    expect(await ask(1)).toBe(401)
  })

  it('hold for mails that set a new password', async () => {
    const app = started.app({ limits })
    const path = '/api/users/forgot-password'
    expect(await statuses(app, times(3, path))).toEqual([200, 200, 429])
  })

  it('hold for exports, and leave the rest alone', async () => {
    const app = started.app({ limits })
    const ask = async (path: string) => (await request(app).get(path)).status
    await ask('/exports/masterplan.xlsx')
    await ask('/exports/masterplan.xlsx')
    expect(await ask('/exports/masterplan.xlsx')).toBe(429)
    expect(await ask('/admin')).toBe(200)
    expect(await statuses(app, times(9, '/api/areas'))).toEqual(times(9, '').map(() => 200))
  })
})

describe('size of a request', () => {
  it('lets a text of 10 MB reach its field, and refuses 33 MB before reading them', async () => {
    const app = started.app({
      nextHandler: async (req, res) => {
        req.resume().on('end', () => res.end())
      },
    })
    const send = (mb: number) =>
      request(app)
        .post('/api/areas')
        .type('text')
        .send('x'.repeat(mb * 1024 * 1024))
    expect((await send(10)).status).toBe(200)
    const announced = await request(app).post('/api/areas').set('Content-Length', '34603008')
    expect(announced.status).toBe(413)
    expect(announced.body.errors[0].message).toContain('höchstens 32 MB')
  })

  it('wants to know the size in advance', async () => {
    const sent = request(started.app()).post('/api/areas').set('Transfer-Encoding', 'chunked')
    sent.write('x')
    expect((await sent).status).toBe(411)
  })
})
