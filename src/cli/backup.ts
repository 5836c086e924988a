import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { copyDatabase } from '#database/sqlite/copy'
import { databaseFile, readEnv } from '#env'

/** Files beside the database: uploads and the released Masterplan workbooks. */
const FOLDERS = ['uploads', 'editions']

const stamp = () => new Date().toISOString().slice(0, 19).replaceAll(':', '-')

/** `npm run backup [folder]`: database first, so that every file it names is in the copy too. */
const backup = async (given: string | undefined) => {
  const { databaseUri, dataDir } = readEnv()
  const target = resolve(given ?? join('backups', `planwerk-${stamp()}`))
  if (existsSync(target)) throw new Error(`Den Ordner ${target} gibt es schon.`)
  mkdirSync(target, { recursive: true, mode: 0o700 })
  if (databaseFile(databaseUri)) await copyDatabase(databaseUri, join(target, 'planwerk.db'))
  else console.log('MongoDB sichern Sie bitte mit mongodump (siehe README, »Sichern«).')
  for (const folder of FOLDERS) {
    const from = join(dataDir, folder)
    if (existsSync(from)) cpSync(from, join(target, folder), { recursive: true })
  }
  console.log(`✓ Gesichert in ${target}`)
}

try {
  await backup(process.argv[2])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
