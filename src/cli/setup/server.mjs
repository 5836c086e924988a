import { fail, root } from './terminal.mjs'

/** Errors written for the reader: the sentence is enough, a stack would only hide it. */
const SPOKEN = new Set(['EnvError', 'StartError'])

/**
 * Starts the server in this very process, so that signals and exit codes need no forwarding.
 * @param {{ mode: 'production' | 'development' }} input
 */
export const startHere = async ({ mode }) => {
  process.chdir(root)
  process.env.NODE_ENV = mode
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  const { register } = await import('tsx/esm/api')
  register()
  try {
    const { startServer } = await import('../../server.ts')
    await startServer()
  } catch (error) {
    const { name, message, stack } = /** @type {Error} */ (error)
    fail(SPOKEN.has(name) ? message : (stack ?? String(error)))
  }
}

/** Stops before any long step if a setting is wrong. Needs the packages. */
export const checkSettings = async () => {
  const { register } = await import('tsx/esm/api')
  const unregister = register()
  try {
    const { readEnv } = await import('../../env.ts')
    readEnv()
  } catch (error) {
    fail(/** @type {Error} */ (error).message)
  } finally {
    await unregister()
  }
}
