import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs a program to its end; null where it is missing, fails, or takes longer than `seconds`. */
export const run = async (input: {
  program: string
  args: string[]
  seconds: number
}): Promise<string | null> => {
  try {
    const options = { timeout: input.seconds * 1000, killSignal: 'SIGKILL' as const }
    return (await execute(input.program, input.args, options)).stdout
  } catch {
    return null
  }
}

/** Whether the file is a mongod this machine can execute. */
export const isMongod = async (path: string): Promise<boolean> => {
  const version = await run({ program: path, args: ['--version'], seconds: 20 })
  return version?.startsWith('db version') ?? false
}
