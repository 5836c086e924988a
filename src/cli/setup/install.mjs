import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { alone } from './alone.mjs'
import { hashOf } from './hash.mjs'
import { fail, root, step } from './terminal.mjs'

const stamp = join(root, 'node_modules/.planwerk')
const installed = join(root, 'node_modules/.package-lock.json')

const wanted = () =>
  `${hashOf(['package-lock.json'])} ${process.platform} ${process.arch} ${process.versions.modules}`

const readLock = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** npm's own record of what lies in node_modules, for those who ran `npm install` themselves. */
const matchesLockfile = () => {
  if (!existsSync(installed)) return false
  const present = readLock(installed)
  return Object.entries(readLock(join(root, 'package-lock.json'))).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.devOptional ||
      present[path]?.version === entry.version,
  )
}

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  fail(`Planwerk braucht Node.js 20.9 oder neuer; gefunden wurde ${process.versions.node}.`)
}

/** npm's script when npm started us, so that the same npm and no shell is used. */
const npm = () => {
  const script = process.env.npm_execpath
  return script?.endsWith('.js')
    ? { command: process.execPath, prefix: [script] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', prefix: [] }
}

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

const install = async () => {
  if (isInstalled()) return
  if (!matchesLockfile()) {
    const { command, prefix } = npm()
    const args = [...prefix, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    await step({ title: 'Pakete werden eingerichtet (einmalig)', command, args })
  }
  writeFileSync(stamp, wanted())
}

/** Installs from the lockfile when node_modules is missing or belongs to another lockfile. */
export const ensureInstalled = async () => {
  checkNode()
  if (!isInstalled()) await alone(install)
}
