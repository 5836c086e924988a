import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

type Start = { name: string; env?: Record<string, string>; nodeOptions?: string[] }

const spawnChild = ({ name, env = {}, nodeOptions = [] }: Start) =>
  fork(fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url)), {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    execArgv: ['--import', 'tsx', ...nodeOptions],
  })

/** Node 20 loses an import now and then when the machine is busy, and ends with this code. */
const lostImport = 13
const attempts = 8

/** What a child has said and nobody has taken yet: it may speak before somebody listens. */
const inboxes = new WeakMap<ChildProcess, unknown[]>()

/**
 * Starts tests/support/children/<name>.ts as a process of its own; it talks by messages. Resolves
 * with its first one, `loaded`, which every child sends when its imports are there.
 */
export const startChild = async (start: Start): Promise<ChildProcess> => {
  for (let attempt = 1; ; attempt += 1) {
    const child = spawnChild(start)
    const code = await new Promise<number | null | 'loaded'>((resolve) => {
      child.once('exit', resolve)
      child.once('message', () => resolve('loaded'))
    })
    if (code === 'loaded') {
      const inbox: unknown[] = []
      child.on('message', (message) => inbox.push(message))
      inboxes.set(child, inbox)
      return child
    }
    if (code !== lostImport || attempt === attempts) {
      throw new Error(`The child process ended (${code})`)
    }
  }
}

/**
 * The child's next message that nobody has taken, also one that came before it was asked for; rejects
 * where it ends without one.
 */
export const nextMessage = async <Message>(child: ChildProcess): Promise<Message> => {
  const inbox = inboxes.get(child) ?? []
  const next = inbox.shift()
  if (next !== undefined) return next as Message
  if (hasEnded(child)) throw new Error(`The child process ended (${child.exitCode})`)
  await new Promise<void>((resolve) => {
    child.once('message', () => resolve())
    child.once('exit', () => resolve())
  })
  return nextMessage(child)
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null

export const childEnd = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (hasEnded(child)) return resolve()
    child.once('exit', () => resolve())
  })
