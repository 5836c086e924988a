import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import request from 'supertest'

import { startApp } from '../support/app.ts'

let started: Awaited<ReturnType<typeof startApp>>
beforeAll(async () => {
  started = await startApp()
})
afterAll(() => started.stop())

/** The lines that requests to these paths leave in the log of a production process. */
const logOf = async (paths: string[]) => {
  const lines: string[] = []
  started.payload.logger = pino({ level: 'info' }, { write: (line) => lines.push(line) })
  const app = started.app({ env: { isProduction: true } })
  for (const path of paths) {
    const sent = request(app).get(path).set('Cookie', 'planwerk-token=geheim')
    await sent.set('Authorization', 'JWT geheim').set('User-Agent', 'Erika Muster')
  }
  return lines
}

/** One request that fails with an error. */
const logOfFailure = async () => {
  const lines: string[] = []
  started.payload.logger = pino({ level: 'info' }, { write: (line) => lines.push(line) })
  const nextHandler = () => Promise.reject(new Error('the cause'))
  await request(started.app({ env: { isProduction: true }, nextHandler })).get('/admin')
  return lines
}

describe('the log in production', () => {
  it('has one JSON line a request with method, path, status and time', async () => {
    const [line = ''] = await logOf(['/admin?where=Muster'])
    expect(JSON.parse(line)).toMatchObject({
      req: {
        method: 'GET',
        path: '/admin',
        id: expect.stringMatching(/^[\da-f-]{36}$/) as unknown,
      },
      res: { status: 200 },
      responseTime: expect.any(Number) as unknown,
    })
  })

  it('has nothing personal: no address, cookie, token, query or browser', async () => {
    const lines = await logOf(['/admin?where=Muster', '/admin/reset/0123456789abcdef'])
    expect(lines.join('')).not.toMatch(/geheim|Muster|127\.0\.0\.1|::1|0123456789abcdef/)
    expect(lines[1]).toContain('/admin/reset/…')
  })

  it('tells the cause of a failure, once', async () => {
    const lines = await logOfFailure()
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 50, err: { message: 'the cause' } })
  })

  it('is not filled by health checks and static files', async () => {
    expect(await logOf(['/healthz', '/readyz', '/_next/static/x.js'])).toEqual([])
  })
})
