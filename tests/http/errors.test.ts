import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import request from 'supertest'

import { startApp } from '../support/app.ts'

let started: Awaited<ReturnType<typeof startApp>>
beforeAll(async () => {
  started = await startApp()
  started.payload.logger = pino({ level: 'silent' })
})
afterAll(() => started.stop())

const failing = (error: unknown, isProduction = true) =>
  started.app({
    env: { isProduction },
    nextHandler: async () => {
      throw error
    },
  })

const broken = new Error('SELECT password FROM users')

describe('an unexpected error', () => {
  it('shows a sentence and the number to ask for, never what happened', async () => {
    const { status, body, headers, text } = await request(failing(broken)).get('/admin')
    expect(status).toBe(500)
    expect(body.errors).toEqual([
      { message: expect.stringContaining('unerwarteter Fehler') as unknown },
    ])
    expect(body.requestId).toBe(headers['x-request-id'])
    expect(text).not.toMatch(/SELECT|\.ts|at /)
  })

  it('is a German page where a person is looking', async () => {
    const { headers, text } = await request(failing(broken))
      .get('/admin')
      .set('Accept', 'text/html')
    expect(headers['content-type']).toContain('text/html')
    expect(text).toContain('<html lang="de">')
    expect(text).toContain(headers['x-request-id'])
    expect(text).not.toContain('SELECT')
  })

  it('shows its stack to developers', async () => {
    const { body } = await request(failing(broken, false)).get('/admin')
    expect(body.errors[0].stack).toContain('SELECT password')
  })

  it('survives whatever was thrown', async () => {
    expect((await request(failing('text')).get('/admin')).status).toBe(500)
    expect((await request(failing({ status: 7 })).get('/admin')).status).toBe(500)
  })
})

describe('an error with a status', () => {
  it.each([
    [401, 'Bitte melden Sie sich an.'],
    [403, 'Dafür haben Sie keine Berechtigung.'],
    [404, 'Diese Seite gibt es nicht.'],
    [422, 'Die Anfrage konnte nicht gelesen werden.'],
  ])('%i has its German sentence', async (status, sentence) => {
    const { body, status: answered } = await request(
      failing(Object.assign(new Error('intern'), { status })),
    ).get('/admin')
    expect([answered, body.errors[0].message]).toEqual([status, sentence])
  })

  it('keeps a message meant for the reader', async () => {
    const spoken = Object.assign(new Error('Der Stand ist schon freigegeben.'), {
      status: 409,
      isPublic: true,
    })
    const { body } = await request(failing(spoken)).get('/admin')
    expect(body.errors[0].message).toBe('Der Stand ist schon freigegeben.')
  })
})
