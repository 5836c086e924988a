import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root, say } from './terminal.mjs'

const lock = join(root, '.cache/setup.lock')

const isAlive = (/** @type {number} */ pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** True once this process holds the lock; one left behind by a dead process does not count. */
const acquire = () => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    if (!isAlive(Number(readFileSync(lock, 'utf8')) || process.pid)) rmSync(lock, { force: true })
    return false
  }
}

/**
 * Runs one set-up step while no other process of this folder does, e.g. `npm start` and `npm test`.
 * @param {() => Promise<void>} work must look first whether it is still needed
 */
export const alone = async (work) => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (let waited = 0; !acquire(); waited += 1) {
    if (waited === 4) say('  … ein anderer Vorgang richtet Planwerk gerade ein, bitte warten')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}
