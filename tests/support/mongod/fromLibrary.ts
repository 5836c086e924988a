import { mkdtemp, rm } from 'node:fs/promises'
import { arch, platform, tmpdir } from 'node:os'
import { join } from 'node:path'

import { MongoBinary } from 'mongodb-memory-server-core/lib/util/MongoBinary.js'
import { MongoBinaryDownloadUrl } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js'

import { keep } from './cache.ts'

const version = '7.0.24'
const probeSeconds = 6
const downloadSeconds = 180

/** Asked first, because the library itself waits for minutes where the host is unreachable. */
const isReachable = async () => {
  try {
    const url = new MongoBinaryDownloadUrl({ version, platform: platform(), arch: arch() })
    const signal = AbortSignal.timeout(probeSeconds * 1000)
    return (await fetch(await url.getDownloadUrl(), { method: 'HEAD', signal })).ok
  } catch {
    return false
  }
}

const timeout = (seconds: number) =>
  new Promise<null>((resolve) => setTimeout(() => resolve(null), seconds * 1000).unref())

/** What mongodb-memory-server downloads for this system, or null. */
export const downloadByLibrary = async (): Promise<string | null> => {
  if (!(await isReachable())) return null
  const folder = await mkdtemp(join(tmpdir(), 'planwerk-mongod-'))
  try {
    const download = MongoBinary.getPath({ version, downloadDir: folder })
    const path = await Promise.race([download, timeout(downloadSeconds)])
    return path === null ? null : await keep(path)
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
