import { chmod, copyFile, mkdir, rename } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { isMongod } from './run.ts'

/** Git-ignored, inside the clone: removed with it. */
const cacheFolder = fileURLToPath(new URL('../../../.cache/mongod/', import.meta.url))

const cached = join(cacheFolder, 'mongod')

/** A copy an earlier run has left in the clone or, for all clones, under the home folder. */
export const findCached = async (): Promise<string | null> => {
  for (const path of [cached, join(homedir(), '.cache/planwerk/mongod')]) {
    if (await isMongod(path)) return path
  }
  return null
}

/** Keeps a verified binary for the next run; it appears complete or not at all. */
export const keep = async (path: string): Promise<string | null> => {
  await chmod(path, 0o755)
  if (!(await isMongod(path))) return null
  await mkdir(cacheFolder, { recursive: true })
  const draft = `${cached}.${process.pid}`
  await copyFile(path, draft)
  await rename(draft, cached)
  return cached
}
