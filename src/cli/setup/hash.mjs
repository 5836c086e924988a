import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './terminal.mjs'

/** Every file below a path, sorted; a file is itself, what does not exist is nothing. */
const filesBelow = (/** @type {string} */ path) => {
  const from = join(root, path)
  const found = statSync(from, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found ? [from] : []
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

/**
 * One SHA-256 over names and contents; times and git play no part.
 * @param {string[]} paths files and folders, relative to the root
 * @param {(file: string) => boolean} [keep]
 */
export const hashOf = (paths, keep = () => true) => {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesBelow).filter(keep)) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}
