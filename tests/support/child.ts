import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Starts tests/support/children/<name>.ts as a process of its own; it talks by messages. */
export const startChild = ({
  name,
  env = {},
  nodeOptions = [],
}: {
  name: string
  env?: Record<string, string>
  nodeOptions?: string[]
}): ChildProcess =>
  fork(fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url)), {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    execArgv: ['--import', 'tsx', ...nodeOptions],
  })

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
