import { stopWhenNpmEnds } from './npmEnd.mjs'
import { fail, root } from './terminal.mjs'

/** Errors written for the reader: the sentence is enough, a stack would only hide it. */
const SPOKEN = new Set(['EnvError', 'StartError'])

/** @param {unknown} error */
const explain = (error) => {
  const { name, message, stack } = /** @type {Error} */ (error)
  fail(SPOKEN.has(name) ? message : (stack ?? String(error)))
}

/**
 * Reads the settings and stops with a sentence if one is wrong: before the long steps, once the
 * packages are there. From here on this process understands TypeScript.
 * @param {'production' | 'development'} mode
 */
export const checkSettings = async (mode) => {
  process.chdir(root)
  process.env.NODE_ENV = mode
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  const { register } = await import('tsx/esm/api')
  register()
  try {
    const { readEnv } = await import('../../env.ts')
    readEnv()
  } catch (error) {
    explain(error)
  }
}

/** Starts the server in this very process, so that signals and exit codes need no forwarding. */
export const startHere = async () => {
  try {
    const { startServer } = await import('#src/start/server')
    await startServer()
    stopWhenNpmEnds()
  } catch (error) {
    explain(error)
  }
}
