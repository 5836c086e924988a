import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'

import { readEditionChecksums } from '#store/masterplan/editionStore'

import { protectedBy } from './lease.ts'

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Files that the house itself puts there; anything else in the folder is left alone. */
const ownName = /^([0-9a-f]{64})\.(xlsx|json\.gz|.+\.tmp|.+\.lease)$/

/**
 * Removes what a release that never committed has left: temporary files, and files no edition points
 * at. To be called once at the start, before requests come in. Returns the names removed.
 */
export const sweepEditionFiles = async (payload: Payload, folder: string): Promise<string[]> => {
  const names = await namesIn(folder)
  if (names.length === 0) return []
  const leased = await Promise.all(names.map((name) => protectedBy(folder, name)))
  const kept = new Set([...leased, ...(await readEditionChecksums(payload))])
  const isLeftOver = (name: string, at: number) => {
    const [, sha256 = '', kind = ''] = ownName.exec(name) ?? []
    if (kind.endsWith('.lease')) return leased[at] === null
    if (kind.endsWith('.tmp')) return !leased.includes(sha256)
    return sha256 !== '' && !kept.has(sha256)
  }
  const leftOver = names.filter(isLeftOver)
  await Promise.all(leftOver.map((name) => rm(join(folder, name), { force: true })))
  return leftOver
}
