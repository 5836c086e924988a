import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Command = {
  output: () => string
  /** Resolves when the output matches; throws when the command ends before. */
  says: (pattern: RegExp) => Promise<string>
  signal: (signal: NodeJS.Signals) => void
  code: Promise<number | null>
}

const running = new Set<ChildProcess>()

/** For `afterEach`: a failed test must not leave a server behind. */
export const endCommands = (): void => running.forEach((child) => child.kill('SIGKILL'))

const PATIENCE_MS = 240_000

/** Runs one of our commands (src/cli) as a process of its own. */
export const runCommand = (args: string[], env: Record<string, string>): Command => {
  const child = spawn(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '', ...env } })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  running.add(child)
  const code = once(child, 'close').then(([value]) => {
    running.delete(child)
    return value as number | null
  })
  const says = async (pattern: RegExp) => {
    const end = Date.now() + PATIENCE_MS
    while (!pattern.test(text)) {
      if (child.exitCode !== null || Date.now() > end) throw new Error(`Not said: ${text}`)
      await Promise.race([code, new Promise((resolve) => setTimeout(resolve, 50))])
    }
    return text
  }
  return { output: () => text, says, code, signal: (signal) => child.kill(signal) }
}
