import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from './freePort.ts'

export type Program = {
  url: string
  /** The administrator that the first start made. */
  admin: { email: string; password: string }
  output: () => string
  stop: () => Promise<void>
}

const patience = 300_000

const waitUntilReady = async (url: string, child: ChildProcess, output: () => string) => {
  const start = Date.now()
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.ok) return
    if (Date.now() - start > patience) throw new Error(`The server did not start:\n${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
  })

/** The administrator in the output of a first start, or of a start of the demo. */
const readAdmin = (output: string): Program['admin'] => {
  const first = /^\s*E-Mail\s+(\S+)\s+Kennwort\s+(\S+)/m.exec(output)
  const demo = /^\s*admin\s+(\S+@\S+)\s+(\S+)/m.exec(output)
  const [, email, password] = first ?? demo ?? []
  if (!email || !password) throw new Error(`No login in the output:\n${output}`)
  return { email, password }
}

/** Starts the product as `npm start` does, in a data folder of its own. */
export const startProgram = async (env: Record<string, string> = {}): Promise<Program> => {
  const folder = await mkdtemp(join(tmpdir(), 'planwerk-e2e-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['src/cli/start.mjs'], {
    env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: folder, PORT: String(port), ...env },
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended(child)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await waitUntilReady(url, child, () => text)
    return { url, admin: readAdmin(text), output: () => text, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
