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
    if (code === 'loaded') return child
    if (code !== lostImport || attempt === attempts) {
      throw new Error(`The child process ended (${code})`)
    }
  }
}

/** The child's next message; rejects where it ends without one. */
export const nextMessage = <Message>(child: ChildProcess): Promise<Message> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The child process ended (${code})`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as Message)
    })
  })

export const childEnd = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
  })
