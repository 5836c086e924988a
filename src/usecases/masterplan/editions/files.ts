import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import { leaseEditionFiles } from './lease.ts'

const compress = promisify(gzip)

const sha256Of = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex')

export const workbookName = (sha256: string): string => `${sha256}.xlsx`
/** The model of a workbook lies beside it, named after the workbook. */
export const modelName = (sha256: string): string => `${sha256}.json.gz`

/** Whole or not at all: a file under its final name has all its bytes on the disk. */
const writeDurably = async (folder: string, name: string, bytes: Buffer): Promise<void> => {
  const temporary = join(folder, `${name}.${process.pid}.tmp`)
  const file = await open(temporary, 'w', 0o640)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, join(folder, name))
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Keeps a workbook and its model under the checksum of the workbook. */
export const keepEditionFiles = async ({
  folder,
  workbook,
  model,
}: {
  folder: string
  workbook: Buffer
  model: string
}): Promise<{ sha256: string; modelSha256: string }> => {
  const sha256 = sha256Of(workbook)
  await mkdir(folder, { recursive: true })
  await leaseEditionFiles(folder, sha256)
  await writeDurably(folder, modelName(sha256), await compress(model))
  await writeDurably(folder, workbookName(sha256), workbook)
  await syncFolder(folder)
  return { sha256, modelSha256: sha256Of(model) }
}

/** The workbook of an edition, or `null` where it is missing or not what was released. */
export const readEditionFile = async (folder: string, sha256: string): Promise<Buffer | null> => {
  try {
    const bytes = await readFile(join(folder, workbookName(sha256)))
    return sha256Of(bytes) === sha256 ? bytes : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
