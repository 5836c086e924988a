import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { databaseFile, readEnv } from '#env'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'planwerk äöü env-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const read = (source: Record<string, string>) =>
  readEnv({ DATA_DIR: dir, NODE_ENV: 'test', ...source })

const PUBLIC = { NODE_ENV: 'production', PUBLIC_URL: 'https://planwerk.example.de' }

describe('settings', () => {
  it('has a default for everything', () => {
    expect(read({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      dataDir: dir,
      isDemo: false,
      isProduction: false,
      smtpUrl: null,
      trustProxy: false,
    })
  })

  it('treats an empty value as not set', () => {
    expect(read({ PORT: '', DATABASE_URI: '', PUBLIC_URL: '' }).port).toBe(3000)
  })

  it.each([
    ['PORT', 'abc', 'eine Zahl von 1 bis 65535'],
    ['PORT', '70000', 'eine Zahl von 1 bis 65535'],
    ['HOST', 'http://x/', 'einen Rechnernamen'],
    ['DATABASE_URI', 'postgres://x/y', 'mongodb://'],
    ['DATABASE_URI', 'file::memory:', 'file:data/planwerk.db'],
    ['PUBLIC_URL', 'planwerk.example.de', 'ohne Pfad'],
    ['PUBLIC_URL', 'https://example.de/planwerk', 'ohne Pfad'],
    ['SECRET', 'kurz', 'mindestens 32'],
    ['SMTP_URL', 'https://mail', 'smtp://'],
    ['MAIL_FROM', 'niemand', 'E-Mail-Adresse'],
    ['TRUST_PROXY', 'true', 'Anzahl der Proxys'],
    ['LOG_LEVEL', 'laut', 'eines von fatal'],
    ['DEMO', 'ja', '0 oder 1'],
  ])('refuses %s=%s with a sentence that says what to set', (name, value, advice) => {
    const start = `Die Einstellung ${name} ist nicht gültig`
    expect(() => read({ [name]: value })).toThrow(start)
    expect(() => read({ [name]: value })).toThrow(advice)
  })

  it('names every wrong setting at once, and never repeats a secret', () => {
    const wrong = () => read({ PORT: 'x', DEMO: 'x', SECRET: 'xyzzy', SMTP_URL: 'a:xyzzy@b' })
    expect(wrong).toThrow(/PORT[^]*SECRET[^]*SMTP_URL[^]*DEMO/)
    expect(wrong).not.toThrow('xyzzy')
  })
})

describe('database address', () => {
  it('is a file in the data folder, safe with spaces and umlauts', () => {
    expect(databaseFile(read({}).databaseUri)).toBe(join(dir, 'planwerk.db'))
    expect(databaseFile(read({ DATABASE_URI: `file:${dir}/ä b.db` }).databaseUri)).toBe(
      join(dir, 'ä b.db'),
    )
    expect(databaseFile('mongodb://localhost/planwerk')).toBeNull()
  })

  it('keeps the demo apart from real records', () => {
    const demo = (uri: string) => read({ DEMO: '1', DATABASE_URI: uri }).databaseUri
    expect(databaseFile(demo(''))).toBe(join(dir, 'demo.db'))
    expect(databaseFile(demo(`file:${dir}/planwerk.db`))).toBe(join(dir, 'demo.db'))
    expect(demo('mongodb://u:p@a:1,b:2/plan?replicaSet=rs0')).toBe(
      'mongodb://u:p@a:1,b:2/plan-demo?replicaSet=rs0',
    )
    expect(demo('mongodb://a')).toBe('mongodb://a/planwerk-demo')
    expect(read({ DEMO: '1' }).dataDir).toBe(join(dir, 'demo'))
  })

  it('refuses the demo under a public address in production only', () => {
    expect(() => read({ DEMO: '1', ...PUBLIC })).toThrow('DEMO=1 ist unter der öffentlichen')
    expect(read({ DEMO: '1', ...PUBLIC, PUBLIC_URL: 'http://localhost:3000' }).isDemo).toBe(true)
    expect(read({ DEMO: '1', ...PUBLIC, NODE_ENV: 'test' }).isDemo).toBe(true)
  })
})

describe('secret', () => {
  it('is generated once into a file nobody else may read', () => {
    const { secret } = read({})
    expect(secret.length).toBeGreaterThanOrEqual(64)
    expect(read({}).secret).toBe(secret)
    expect(readFileSync(join(dir, 'secret'), 'utf8').trim()).toBe(secret)
    expect(statSync(join(dir, 'secret')).mode & 0o777).toBe(0o600)
    expect(readdirSync(dir)).toEqual(['secret'])
  })

  it('leaves no file behind when given, or while building', () => {
    expect(read({ SECRET: 'x'.repeat(32) }).secret).toBe('x'.repeat(32))
    read({ NEXT_PHASE: 'phase-production-build' })
    expect(readdirSync(dir)).toEqual([])
  })
})
