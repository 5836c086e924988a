import { stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** A release takes seconds; a lease of this age belongs to nobody any more. */
const leaseMilliseconds = 10 * 60_000

const leasePattern = /^([0-9a-f]{64})\.(.+)\.(\d+)\.lease$/

const thisHost = (): string => hostname().replace(/[^\w-]/g, '_')

/** Says that this process is about to commit an edition with these files. */
export const leaseEditionFiles = (folder: string, sha256: string): Promise<void> =>
  writeFile(join(folder, `${sha256}.${thisHost()}.${process.pid}.lease`), '')

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Checksum that a lease still protects, or `null`. Called at the start of a process, so a lease with
 * its own number is left over from an earlier one.
 */
export const protectedBy = async (folder: string, name: string): Promise<string | null> => {
  const [, sha256 = null, host, pid] = leasePattern.exec(name) ?? []
  if (sha256 === null || Number(pid) === process.pid) return null
  if (host === thisHost() && !isRunning(Number(pid))) return null
  try {
    const { mtimeMs } = await stat(join(folder, name))
    return Date.now() - mtimeMs < leaseMilliseconds ? sha256 : null
  } catch {
    return null // Another process tidied it away.
  }
}
