import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret that signs logins: read from `<dataDir>/secret`, generated there once.
 * The file appears complete or not at all (write aside, then link), so a crash or a second
 * process starting at the same moment can never leave half a secret or two different ones.
 */
export const storedSecret = (dataDir: string): string => {
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) createOnce(file, dataDir)
  return readFileSync(file, 'utf8').trim()
}

const createOnce = (file: string, dataDir: string) => {
  mkdirSync(dataDir, { recursive: true })
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}
