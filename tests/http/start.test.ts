import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { endCommands, runCommand } from '../support/command.ts'
import { freePort } from '../support/freePort.ts'

const LONG = 300_000
const RUNNING = /Planwerk läuft/

let dir: string
let port: number
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'planwerk start äö-'))
  port = await freePort()
})
afterEach(endCommands)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const start = (env: Record<string, string> = {}) =>
  runCommand(['src/cli/start.mjs'], { DATA_DIR: dir, PORT: String(port), ...env })

const url = (path: string) => `http://localhost:${port}${path}`

const stop = (command: ReturnType<typeof start>) => {
  command.signal('SIGTERM')
  return command.code
}

const post = (path: string, data: object, headers: Record<string, string> = {}) =>
  fetch(url(path), {
    method: 'POST',
    body: JSON.stringify(data),
    headers: { 'Content-Type': 'application/json', Origin: url(''), ...headers },
  })

const logIn = async (output: string) => {
  const email = /E-Mail\s+(\S+)/.exec(output)?.[1]
  const password = /Kennwort\s+(\S+)/.exec(output)?.[1]
  const answer = await post('/api/users/login', { email, password })
  return { status: answer.status, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

type Rest = { errors: { data?: { errors?: { path: string; message: string }[] } }[] }

describe('npm start', () => {
  it(
    'opens the back-office of an empty folder, and stops in order',
    async () => {
      const command = start()
      const output = await command.says(RUNNING)
      expect((await fetch(url('/readyz'))).status).toBe(200)
      const { status, cookie } = await logIn(output)
      expect(status).toBe(200)

      const rest = await post('/api/areas', { name: '' }, { Cookie: cookie })
      const { errors } = (await rest.json()) as Rest
      expect(rest.status).toBe(400)
      expect(errors[0]?.data?.errors?.map(({ path }) => path)).toContain('name')

      const page = await fetch(url('/admin/login'))
      const html = await page.text()
      const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1]
      const scripts = html.match(/<script[^>]*>/g) ?? []
      expect(scripts.length).toBeGreaterThan(3)
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
      expect(page.headers.get('content-encoding')).toMatch(/gzip|br/)

      expect(existsSync(join(dir, 'planwerk.db'))).toBe(true)
      expect(await stop(command)).toBe(0)
      expect(command.output()).not.toMatch(/"level":[56]0/)
    },
    LONG,
  )

  it(
    'starts a second time without building, seeding or showing a password',
    async () => {
      const command = start()
      const output = await command.says(RUNNING)
      expect(output).not.toMatch(/→|Kennwort/)
      expect(await stop(command)).toBe(0)
    },
    LONG,
  )

  it('finishes a running export before it stops', async () => {
    const command = start()
    await command.says(RUNNING)
    const answer = fetch(url('/api/access'))
    command.signal('SIGINT')
    expect([200, undefined]).toContain((await answer.catch(() => undefined))?.status)
    expect(await command.code).toBe(0)
  }, 60_000)
})

describe('npm', () => {
  it('takes the server with it when only npm is told to stop', async () => {
    const shell = spawn('sh', ['-c', `"${process.execPath}" src/cli/start.mjs; exit`], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        npm_lifecycle_event: 'start',
        DATA_DIR: dir,
        PORT: String(port),
      },
    })
    const isUp = () =>
      fetch(url('/healthz')).then(
        () => true,
        () => false,
      )
    while (!(await isUp())) await pause(100)
    shell.kill('SIGTERM')
    while (await isUp()) await pause(100)
  }, 60_000)
})

describe('a start that cannot be', () => {
  const refused = async (env: Record<string, string>) => {
    const command = start(env)
    expect(await command.code).toBe(1)
    expect(command.output()).not.toMatch(/\n\s+at /)
    return command.output().trim()
  }

  it('says which setting is wrong', async () => {
    expect(await refused({ PORT: 'achtzig' })).toBe(
      'Die Einstellung PORT ist nicht gültig (»achtzig«). Bitte setzen Sie eine Zahl von 1 bis 65535.',
    )
  }, 60_000)

  it('does not show the demo to the world', async () => {
    const output = await refused({ DEMO: '1', PUBLIC_URL: 'https://planwerk.example.de' })
    expect(output).toContain('DEMO=1 ist unter der öffentlichen Adresse')
  }, 60_000)

  it('says that the port is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1')
    expect(await refused({})).toContain(`Der Port ${port} ist schon belegt.`)
    other.close()
  }, 60_000)
})
